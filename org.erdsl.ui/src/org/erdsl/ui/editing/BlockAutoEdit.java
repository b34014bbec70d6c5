package org.erdsl.ui.editing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.erdsl.ide.typing.Surroundings;
import org.erdsl.ui.preferences.EditorPreferences;

/**
 * Return keeps the indentation, after an opening brace one step deeper, and closes the block that the brace opened; a
 * typed closing brace goes one step back.
 */
public final class BlockAutoEdit implements IAutoEditStrategy {

    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && command.text != null) {
                if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                    breakLine(document, command);
                } else if (command.text.equals("}")) {
                    closeBlock(document, command);
                }
            }
        } catch (BadLocationException outside) {
            throw new IllegalStateException("A command outside of its document.", outside);
        }
    }

    private static void breakLine(IDocument document, DocumentCommand command) throws BadLocationException {
        var before = lineUpTo(document, command.offset);
        var indentation = indentation(before);
        var opens = before.strip().endsWith("{");
        var newLine = command.text;
        command.text = newLine + indentation + (opens ? STEP : "");
        if (opens) {
            var after = lineFrom(document, command.offset);
            if (after.startsWith("}")) {
                leaveBelow(command, newLine + indentation);
            } else if (after.isBlank() && EditorPreferences.CLOSE.isOn() && lacksBrace(document, command.offset)) {
                leaveBelow(command, newLine + indentation + "}");
            }
        }
    }

    /** Puts this text below the line where the author goes on. */
    private static void leaveBelow(DocumentCommand command, String text) {
        command.caretOffset = command.offset + command.text.length();
        command.shiftsCaret = false;
        command.text += text;
    }

    private static boolean lacksBrace(IDocument document, int offset) {
        var surroundings = Surroundings.of(document.get(), offset);
        return surroundings.kind() == Surroundings.Kind.CODE && surroundings.openBlocks() > 0;
    }

    private static void closeBlock(IDocument document, DocumentCommand command) throws BadLocationException {
        var before = lineUpTo(document, command.offset);
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length += STEP.length();
        }
    }

    private static String lineUpTo(IDocument document, int offset) throws BadLocationException {
        var start = document.getLineInformationOfOffset(offset).getOffset();
        return document.get(start, offset - start);
    }

    private static String lineFrom(IDocument document, int offset) throws BadLocationException {
        var line = document.getLineInformationOfOffset(offset);
        return document.get(offset, line.getOffset() + line.getLength() - offset);
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
