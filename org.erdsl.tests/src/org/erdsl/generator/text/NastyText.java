package org.erdsl.generator.text;

import java.util.stream.Stream;

/** Texts that would mean something if a language took them for more than text. */
public final class NastyText {

    private NastyText() {
    }

    /** One mark or trick each. A text that is run after all does no harm: it leaves a file x behind. */
    public static Stream<String> all() {
        return Stream.of("it's", "''", "\"", "a\\", "$(touch x)", "`touch x`", "${env:PATH}", "${var.x}", "%{ if true }",
                "%%{", "$${", "a\nb", "a\r\nb", "\n'@", "\t", "\u2018x\u2019", "\u201Cx\u201D", "\u2028", "\u0085", "#>",
                "*/", "//", "-- ", "; touch x", "| Out-Null", "@file", "[parameters('x')]", "[[x]]", "-Force", "<script>",
                "|", "*bold*", "&amp;", "\uD83D\uDE00", "Z\u00fcrich \u00d7 2", " ", "\u200F", ",=cmd|' /C calc'!A0", "=1+1");
    }

    /** The text as a string of erdsl. */
    public static String inErdsl(String text) {
        var string = new StringBuilder("\"");
        text.chars().forEach(character -> {
            switch (character) {
                case '"' -> string.append("\\\"");
                case '\\' -> string.append("\\\\");
                case '\n' -> string.append("\\n");
                case '\r' -> string.append("\\r");
                case '\t' -> string.append("\\t");
                default -> string.append((char) character);
            }
        });
        return string.append('"').toString();
    }
}
