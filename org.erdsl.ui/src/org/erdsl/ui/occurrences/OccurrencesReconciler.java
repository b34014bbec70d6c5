package org.erdsl.ui.occurrences;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;

/** Marks where the element at the cursor is named, in place of the platform's marks of equal words. */
public final class OccurrencesReconciler extends MonoReconciler {

    private final Occurrences occurrences;

    /** Called by the Generic Editor. */
    public OccurrencesReconciler() {
        this(new Occurrences());
    }

    private OccurrencesReconciler(Occurrences occurrences) {
        super(occurrences, false);
        this.occurrences = occurrences;
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        if (viewer instanceof ISourceViewer shown) {
            occurrences.install(shown);
        }
    }

    @Override
    public void uninstall() {
        occurrences.uninstall();
        super.uninstall();
    }
}
