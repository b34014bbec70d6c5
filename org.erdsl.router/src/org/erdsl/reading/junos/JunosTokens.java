package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.running.SourceLine;
import org.erdsl.running.SourceText;

/** The words and marks of a text, without comments. */
final class JunosTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>\\s+)|(?<block>/\\*(?s:.*?)\\*/)|(?<comment>#[^\n]*)|\"(?<text>[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\""
                    + "|(?<mark>[{};\\[\\]])|(?<word>[^\\s\"{};\\[\\]]+)|(?<other>.)");

    private JunosTokens() {
    }

    /**
     * @param text the word, without quotation marks
     * @param quoted whether it stood in quotation marks, so that it is no mark
     * @param line where it stands
     */
    record Token(String text, boolean quoted, SourceLine line) {

        boolean is(String mark) {
            return !quoted && text.equals(mark);
        }
    }

    static List<Token> of(SourceText source) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(source.text());
        var line = 1;
        while (matcher.find()) {
            var text = matcher.group();
            if (matcher.group("text") != null) {
                tokens.add(new Token(matcher.group("text"), true, source.line(line)));
            } else if (matcher.group("space") == null && matcher.group("block") == null
                    && matcher.group("comment") == null) {
                tokens.add(new Token(text, false, source.line(line)));
            }
            line += (int) text.chars().filter(letter -> letter == '\n').count();
        }
        return tokens;
    }
}
