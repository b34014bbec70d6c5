package org.erdsl.ui.editing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.erdsl.ide.typing.Surroundings;
import org.erdsl.ide.typing.Surroundings.Kind;
import org.erdsl.ui.preferences.EditorPreferences;

/**
 * A quote that opens a string brings the one that closes it, which typing goes over and deleting the first one takes
 * away again.
 */
public final class QuoteAutoEdit implements IAutoEditStrategy {

    private static final char QUOTE = '"';

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!EditorPreferences.CLOSE.isOn()) {
            return;
        }
        try {
            if (command.length == 0 && String.valueOf(QUOTE).equals(command.text)) {
                type(document, command);
            } else if (command.length == 1 && "".equals(command.text)) {
                delete(document, command);
            }
        } catch (BadLocationException outside) {
            throw new IllegalStateException("A command outside of its document.", outside);
        }
    }

    private static void type(IDocument document, DocumentCommand command) throws BadLocationException {
        var kind = Surroundings.of(document.get(), command.offset).kind();
        var beforeQuote = isQuote(document, command.offset);
        if (kind == Kind.STRING && beforeQuote && !isEscaped(document, command.offset)) {
            command.length = 1;
        } else if (kind == Kind.CODE && !beforeQuote && !isBeforeWord(document, command.offset)) {
            command.caretOffset = command.offset + 1;
            command.shiftsCaret = false;
            command.text += QUOTE;
        }
    }

    /** Of a string without any text, both quotes go. */
    private static void delete(IDocument document, DocumentCommand command) throws BadLocationException {
        var second = command.offset + 1;
        if (isQuote(document, command.offset) && isQuote(document, second)
                && Surroundings.of(document.get(), second).kind() == Kind.STRING && !isEscaped(document, second)) {
            command.length = 2;
        }
    }

    private static boolean isQuote(IDocument document, int offset) throws BadLocationException {
        return offset < document.getLength() && document.getChar(offset) == QUOTE;
    }

    private static boolean isBeforeWord(IDocument document, int offset) throws BadLocationException {
        return offset < document.getLength() && Character.isLetterOrDigit(document.getChar(offset));
    }

    private static boolean isEscaped(IDocument document, int offset) throws BadLocationException {
        var backslashes = 0;
        while (offset > backslashes && document.getChar(offset - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
