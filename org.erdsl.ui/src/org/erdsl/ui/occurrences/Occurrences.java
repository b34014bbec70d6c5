package org.erdsl.ui.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/** The marks of one editor: they follow the cursor, unless the platform's button for marks is off. */
final class Occurrences implements IReconcilingStrategy {

    /** The type and the switch of the Generic Editor's own marks. */
    private static final String TYPE = "org.eclipse.ui.genericeditor.text";
    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor";
    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private ISourceViewer viewer;
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(GENERIC_EDITOR);
    private final ISelectionChangedListener cursor = event -> update();
    private final IPreferenceChangeListener toggle = change -> {
        if (change.getKey().equals(SWITCH)) {
            viewer.getTextWidget().getDisplay().asyncExec(this::update);
        }
    };
    private Annotation[] marks = {};

    void install(ISourceViewer shown) {
        viewer = shown;
        if (viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
            selections.addPostSelectionChangedListener(cursor);
        }
        preferences.addPreferenceChangeListener(toggle);
    }

    void uninstall() {
        if (viewer != null) {
            preferences.removePreferenceChangeListener(toggle);
            if (viewer.getSelectionProvider() instanceof IPostSelectionProvider selections) {
                selections.removePostSelectionChangedListener(cursor);
            }
            viewer = null;
        }
    }

    /** On the user interface thread, which does not wait for the answer. */
    private void update() {
        if (viewer == null || viewer.getDocument() == null) {
            return;
        }
        if (!preferences.getBoolean(SWITCH, true)) {
            show(Map.of());
            return;
        }
        LanguageServerHost.get().documents().of(viewer.getDocument()).ifPresent(document -> {
            var at = TextRanges.position(document.document(), viewer.getSelectedRange().x);
            var version = document.version();
            document.ask(service -> service.documentHighlight(new DocumentHighlightParams(document.identifier(), at)))
                    .whenComplete((found, failure) -> {
                        if (failure != null) {
                            Answers.logUnlessOvertaken(failure);
                        } else {
                            showLater(document, version, found == null ? List.of() : found);
                        }
                    });
        });
    }

    private void showLater(OpenDocument document, int version, List<? extends DocumentHighlight> found) {
        var shown = viewer;
        var widget = shown == null ? null : shown.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> {
                if (viewer != null && document.version() == version && viewer.getDocument() == document.document()) {
                    show(annotations(document.document(), found));
                }
            });
        }
    }

    private static Map<Annotation, Position> annotations(IDocument document, List<? extends DocumentHighlight> found) {
        Map<Annotation, Position> annotations = new HashMap<>();
        for (var highlight : found) {
            var region = TextRanges.region(document, highlight.getRange());
            annotations.put(new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength()));
        }
        return annotations;
    }

    private void show(Map<Annotation, Position> annotations) {
        if (viewer.getAnnotationModel() instanceof IAnnotationModelExtension model) {
            model.replaceAnnotations(marks, annotations);
            marks = annotations.keySet().toArray(Annotation[]::new);
        }
    }

    @Override
    public void setDocument(IDocument shown) {
        marks = new Annotation[0];
    }

    @Override
    public void reconcile(IRegion everywhere) {
        // Typing moves the cursor, which is what the marks follow.
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion part) {
        // As above.
    }
}
