package org.erdsl.ui.spelling;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.erdsl.ide.spelling.Word;
import org.erdsl.ui.PlainProposal;

/**
 * Writes another word in place of one.
 *
 * @param word  what is written
 * @param meant what is to be written
 */
record ChangeWord(Word word, String meant) implements PlainProposal {

    @Override
    public void apply(IDocument document) {
        try {
            // What was typed before the word since it was found has moved it: then the next check finds it again.
            if (word.end() <= document.getLength() && isAt(document)) {
                document.replace(word.offset(), word.length(), meant);
            }
        } catch (BadLocationException impossible) {
            ILog.of(ChangeWord.class).error("A word moved while it was changed.", impossible);
        }
    }

    private boolean isAt(IDocument document) throws BadLocationException {
        return document.get(word.offset(), word.length()).replace('\u2019', '\'').equals(word.text());
    }

    @Override
    public String getDisplayString() {
        return NLS.bind(Texts.changeTo, meant);
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(word.offset() + meant.length(), 0);
    }
}
