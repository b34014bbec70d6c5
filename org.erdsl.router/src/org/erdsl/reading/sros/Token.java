package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a text that stood in quotation marks, a list in square brackets, or a brace.
 *
 * @param text what it says, a list with its brackets
 * @param isBrace whether it opens or closes a block
 */
record Token(String text, boolean isBrace) {

    /** The tokens of a line. */
    static List<Token> of(String line) {
        var tokens = new ArrayList<Token>();
        var at = 0;
        while (at < line.length()) {
            var mark = line.charAt(at);
            if (Character.isWhitespace(mark)) {
                at++;
            } else if (mark == '{' || mark == '}') {
                tokens.add(new Token(String.valueOf(mark), true));
                at++;
            } else if (mark == '"') {
                var text = new StringBuilder();
                at = quoted(line, at, text);
                tokens.add(new Token(text.toString(), false));
            } else {
                var end = mark == '[' ? list(line, at) : word(line, at);
                tokens.add(new Token(line.substring(at, end), false));
                at = end;
            }
        }
        return tokens;
    }

    /** @return where the line goes on */
    private static int quoted(String line, int from, StringBuilder text) {
        var at = from + 1;
        while (at < line.length() && line.charAt(at) != '"') {
            // A mark before a character takes its meaning from it.
            at += line.charAt(at) == '\\' && at + 1 < line.length() ? 1 : 0;
            text.append(line.charAt(at++));
        }
        return Math.min(at + 1, line.length());
    }

    private static int list(String line, int from) {
        var end = line.indexOf(']', from);
        return end < 0 ? line.length() : end + 1;
    }

    private static int word(String line, int from) {
        var at = from;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at)) && "{}\"".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
