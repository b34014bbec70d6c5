package org.erdsl.ui.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.widgets.Composite;
import org.erdsl.ui.coloring.ErdslPresentationReconciler;

/** Shows a part of a model beside another, in the colours of models. */
final class PartMergeViewer extends TextMergeViewer {

    PartMergeViewer(Composite parent, CompareConfiguration configuration) {
        super(parent, configuration);
    }

    @Override
    protected void configureTextViewer(TextViewer viewer) {
        if (viewer instanceof ISourceViewer source) {
            source.configure(new SourceViewerConfiguration() {
                @Override
                public IPresentationReconciler getPresentationReconciler(ISourceViewer colored) {
                    return new ErdslPresentationReconciler();
                }
            });
        }
    }
}
