package org.erdsl.reader.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.reader.UnknownConstructException;

/**
 * The words of a text: names, texts in quotation marks (which lose the marks), and the marks that stand alone.
 * A number sign begins a comment, which goes on to the end of the line.
 */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>\\s+)|(?<comment>#[^\n]*)|\"(?<text>[^\"\n]*)\""
                    + "|(?<mark>[{};\\[\\]])|(?<name>[^\\s\"#{};\\[\\]]+)");

    private Tokens() {
    }

    /**
     * A word of a text.
     *
     * @param text without quotation marks
     * @param quoted whether it stood in quotation marks, so that it is never a mark
     */
    record Token(String text, boolean quoted) {

        boolean is(String mark) {
            return !quoted && text.equals(mark);
        }
    }

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        var next = 0;
        while (next < text.length()) {
            if (!matcher.find(next) || matcher.start() != next) {
                throw new UnknownConstructException(text.substring(next).lines().findFirst().orElse(""));
            }
            next = matcher.end();
            if (matcher.group("text") != null) {
                tokens.add(new Token(matcher.group("text"), true));
            } else if (matcher.group("space") == null && matcher.group("comment") == null) {
                tokens.add(new Token(matcher.group(), false));
            }
        }
        return tokens;
    }
}
