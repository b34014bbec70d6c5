package org.erdsl.ui.quickfix;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A fix in the list that Ctrl+1 opens. */
record FixProposal(Fix fix) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        fix.apply(document);
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
