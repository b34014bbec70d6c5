package org.erdsl.ui.folding;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Keeps the folds of an editor as the server sees them. */
public final class FoldingReconciler extends MonoReconciler {

    private final Folding folding;

    /** Called by the Generic Editor. */
    public FoldingReconciler() {
        this(new Folding());
    }

    private FoldingReconciler(Folding folding) {
        super(folding, false);
        this.folding = folding;
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        if (viewer instanceof ProjectionViewer folded) {
            folding.install(folded);
        }
    }

    @Override
    public void uninstall() {
        folding.uninstall();
        super.uninstall();
    }
}
