package org.erdsl.ui.coloring;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;

/** Keeps the colours of the text right, also when the theme changes. */
public final class ErdslPresentationReconciler extends PresentationReconciler {

    private final IPropertyChangeListener repaint = change -> {
        if (change.getProperty().startsWith(SyntaxColors.PREFIX)) {
            repaint();
        }
    };
    private ITextViewer viewer;

    /** Called by the Generic Editor. */
    public ErdslPresentationReconciler() {
        var painter = new SyntaxPainter();
        setDamager(painter, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(painter, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer installedIn) {
        super.install(installedIn);
        viewer = installedIn;
        JFaceResources.getColorRegistry().addListener(repaint);
    }

    @Override
    public void uninstall() {
        JFaceResources.getColorRegistry().removeListener(repaint);
        viewer = null;
        super.uninstall();
    }

    private void repaint() {
        if (viewer instanceof TextViewer shown) {
            shown.invalidateTextPresentation();
        }
    }
}
