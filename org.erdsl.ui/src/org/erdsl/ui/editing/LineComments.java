package org.erdsl.ui.editing;

import java.util.stream.IntStream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.erdsl.ui.quickfix.TextEdits;

/** Lines that are comments, and lines that are not. */
final class LineComments {

    private static final String MARK = "//";

    private LineComments() {
    }

    /** Changes all lines from the first to the last, both counted from 0, as one step of undo; blank lines stay. */
    static void toggle(IDocument document, int first, int last) throws BadLocationException {
        var lines = IntStream.rangeClosed(first, last).filter(line -> !text(document, line).isBlank()).toArray();
        var uncomment = lines.length > 0
                && IntStream.of(lines).allMatch(line -> text(document, line).stripLeading().startsWith(MARK));
        var edits = new MultiTextEdit();
        for (var line : lines) {
            var text = text(document, line);
            var start = document.getLineOffset(line) + text.length() - text.stripLeading().length();
            if (uncomment) {
                var spaced = text.stripLeading().startsWith(MARK + " ");
                edits.addChild(new DeleteEdit(start, MARK.length() + (spaced ? 1 : 0)));
            } else {
                edits.addChild(new InsertEdit(start, MARK + " "));
            }
        }
        TextEdits.apply(document, edits);
    }

    private static String text(IDocument document, int line) {
        try {
            var region = document.getLineInformation(line);
            return document.get(region.getOffset(), region.getLength());
        } catch (BadLocationException outside) {
            throw new IllegalArgumentException("No line " + line + " in this document.", outside);
        }
    }
}
