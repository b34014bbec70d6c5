package org.erdsl.ide.completion;

import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxTokens;

/** Finds the text of the top-level element in which the cursor is, or after which it is. */
final class ElementAtCursor {

    private ElementAtCursor() {
    }

    /** The text with blanks in place of all elements before, so that every offset stays what it was. */
    static String alone(String text, int offset) {
        var start = start(text, offset);
        var blank = new StringBuilder(text.length());
        for (var index = 0; index < start; index++) {
            blank.append(text.charAt(index) == '\n' ? '\n' : ' ');
        }
        return blank.append(text, start, text.length()).toString();
    }

    /** A word at the start of a line begins an element outside of braces; inside, after a blank line: a brace is missing. */
    private static int start(String text, int offset) {
        var start = 0;
        var depth = 0;
        for (var token : SyntaxTokens.of(text.substring(0, offset))) {
            if (token.kind() == SyntaxToken.Kind.PUNCTUATION) {
                depth += text.charAt(token.offset()) == '{' ? 1 : text.charAt(token.offset()) == '}' ? -1 : 0;
            }
            var isWord = token.kind() == SyntaxToken.Kind.KEYWORD
                    || token.kind() == SyntaxToken.Kind.NAME && token.end() == offset;
            if (isWord && isBeginning(text, token.offset(), depth)) {
                start = token.offset();
                depth = 0;
            }
        }
        return isBeginning(text, offset, depth) ? offset : start;
    }

    private static boolean isBeginning(String text, int offset, int depth) {
        return isLineStart(text, offset) && (depth == 0 || isAfterBlankLine(text, offset));
    }

    private static boolean isLineStart(String text, int offset) {
        return offset == 0 || text.charAt(offset - 1) == '\n';
    }

    private static boolean isAfterBlankLine(String text, int offset) {
        return offset == 0 || text.startsWith("\n\n", offset - 2) || text.startsWith("\n\r\n", offset - 3);
    }
}
