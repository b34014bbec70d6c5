package org.erdsl.ui.traffic;

import java.util.List;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.Position;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.erdsl.ide.traffic.TrafficPicture;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.navigation.DeclarationEditor;
import org.erdsl.ui.server.AfterPause;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;
import org.erdsl.ui.workbench.ActiveModel;

/**
 * Shows where the traffic of the element at the cursor goes, as a picture and as sentences. It follows the cursor and
 * the text; paths and places are computed by the server, beside the user interface thread.
 */
public final class TrafficView extends ViewPart {

    /** Its id. */
    public static final String ID = ErdslUi.BUNDLE + ".traffic";

    private static final int[] PICTURE_AND_TEXT = {70, 30};

    /** A place in a text; it is asked about again whenever that changes. */
    private record Question(OpenDocument document, int offset) {

        Position position() {
            // The user interface thread may change the text meanwhile.
            var text = new Document(document.document().get());
            return TextRanges.position(text, Math.min(offset, text.getLength()));
        }
    }

    private final AfterPause update = new AfterPause(Texts.updating, this::ask);
    private TrafficCanvas canvas;
    private Text flows;
    private SvgExport export;
    private CursorOfModels cursor;
    private volatile Question question;

    @Override
    public void createPartControl(Composite parent) {
        var sash = new SashForm(parent, SWT.VERTICAL);
        canvas = new TrafficCanvas(new ScrolledComposite(sash, SWT.H_SCROLL | SWT.V_SCROLL),
                location -> DeclarationEditor.open(location, true));
        flows = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        sash.setWeights(PICTURE_AND_TEXT);
        export = new SvgExport(getSite().getShell(), canvas::picture);
        getViewSite().getActionBars().getToolBarManager().add(export);
        getViewSite().getActionBars().getMenuManager().add(export);
        showNothing(Texts.nothing);
        cursor = new CursorOfModels(getSite().getPage(), this::follow, this::closed);
        cursor.begin();
    }

    /** The button of the view. */
    public SvgExport export() {
        return export;
    }

    /** The control that shows the picture. */
    public Canvas picture() {
        return canvas.control();
    }

    /** What the boxes say to those who hear them, in the order in which the focus visits them. */
    public List<String> boxes() {
        return canvas.order().stream().map(box -> PictureWords.of(canvas.picture(), box)).toList();
    }

    /** What the box with the focus says. */
    public String focused() {
        return boxes().get(canvas.focus());
    }

    /** The place of the box with this title in the picture, in pixels. */
    public Rectangle place(String title) {
        return canvas.order().stream().filter(box -> box.title().equals(title)).map(canvas::area).findFirst().orElseThrow();
    }

    private void follow(ActiveModel model) {
        var asked = new Question(model.document(), model.selection().getOffset());
        if (!asked.equals(question)) {
            leave();
            question = asked;
            asked.document().document().addDocumentListener(update);
            update.restart();
        }
    }

    private void closed() {
        leave();
        question = null;
        showNothing(Texts.nothing);
    }

    private void leave() {
        if (question != null) {
            question.document().document().removeDocumentListener(update);
        }
    }

    private void ask() {
        var asked = question;
        if (asked == null) {
            return;
        }
        asked.document().run("erdsl.traffic", asked.position()).whenComplete((answer, failure) -> {
            var reason = failure == null ? Texts.none : Answers.reason(failure);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (asked == question && !flows.isDisposed()) {
                    show((TrafficPicture) answer, reason);
                }
            });
        });
    }

    private void show(TrafficPicture picture, String otherwise) {
        if (picture == null) {
            showNothing(otherwise);
            return;
        }
        setContentDescription(NLS.bind(Texts.title, picture.title()) + (picture.boxes().isEmpty() ? ". " + Texts.tooLarge : ""));
        canvas.show(picture);
        flows.setText(String.join("\n", picture.flows()).replace("`", ""));
        export.setEnabled(!picture.svg().isEmpty());
    }

    private void showNothing(String reason) {
        setContentDescription(reason);
        canvas.show(null);
        flows.setText("");
        export.setEnabled(false);
    }

    @Override
    public void setFocus() {
        canvas.control().setFocus();
    }

    @Override
    public void dispose() {
        update.cancel();
        cursor.end();
        leave();
        super.dispose();
    }
}
