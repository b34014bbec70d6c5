package org.erdsl.ui.spelling;

import org.eclipse.jface.text.IDocument;
import org.erdsl.ui.PlainProposal;

/**
 * Makes a word a known one; the text stays as it is.
 *
 * @param title  what is said in the list
 * @param effect what makes the word known
 */
record KnowWord(String title, Runnable effect) implements PlainProposal {

    @Override
    public void apply(IDocument document) {
        effect.run();
    }

    @Override
    public String getDisplayString() {
        return title;
    }
}
