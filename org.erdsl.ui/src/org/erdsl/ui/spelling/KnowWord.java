package org.erdsl.ui.spelling;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * Makes a word a known one; the text stays as it is.
 *
 * @param title  what is said in the list
 * @param effect what makes the word known
 */
record KnowWord(String title, Runnable effect) implements ICompletionProposal {

    @Override
    public void apply(IDocument document) {
        effect.run();
    }

    @Override
    public String getDisplayString() {
        return title;
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
