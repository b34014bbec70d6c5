package org.erdsl.ui.coloring;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.erdsl.ui.ErdslUi;

/** Keeps the colours of the text right, also when the theme or the choices of the user change. */
public final class ErdslPresentationReconciler extends PresentationReconciler implements ITextInputListener {

    private ITextViewer viewer;
    private SemanticColoring meanings;
    private final IPropertyChangeListener colors = change -> {
        if (change.getProperty().startsWith(TextLooks.COLORS)) {
            repaint();
        }
    };
    private final IPreferenceChangeListener styles = change -> {
        if (viewer != null) {
            viewer.getTextWidget().getDisplay().asyncExec(this::repaint);
        }
    };
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(ErdslUi.BUNDLE);
    private final SyntaxPainter painter = new SyntaxPainter();

    /** Called by the Generic Editor. */
    public ErdslPresentationReconciler() {
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer installedIn) {
        super.install(installedIn);
        viewer = installedIn;
        meanings = new SemanticColoring(viewer, painter);
        meanings.follow(viewer.getDocument());
        viewer.addTextInputListener(this);
        JFaceResources.getColorRegistry().addListener(colors);
        preferences.addPreferenceChangeListener(styles);
    }

    @Override
    public void uninstall() {
        preferences.removePreferenceChangeListener(styles);
        JFaceResources.getColorRegistry().removeListener(colors);
        viewer.removeTextInputListener(this);
        meanings.follow(null);
        viewer = null;
        super.uninstall();
    }

    private void repaint() {
        if (viewer instanceof TextViewer shown && shown.getTextWidget() != null) {
            shown.invalidateTextPresentation();
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // The new text is what counts.
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        meanings.follow(after);
    }
}
