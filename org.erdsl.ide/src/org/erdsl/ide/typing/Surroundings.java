package org.erdsl.ide.typing;

import java.util.regex.Pattern;

/**
 * What a place in a text lies in, also while the text is no model yet.
 *
 * @param kind what the place lies in
 * @param openBlocks how many blocks of the whole text lack their closing brace; below 0 when there are too many of them
 */
public record Surroundings(Kind kind, int openBlocks) {

    /** What a place can lie in. */
    public enum Kind {

        /** Where a letter that is typed becomes part of the model. */
        CODE,

        /** Between the quotes of a string. A string ends with its line, whether closed or not. */
        STRING,

        COMMENT
    }

    private static final Pattern STRING_COMMENT_OR_BRACE = Pattern.compile("""
            "[^"\\\\\n\r]*+(?:\\\\.[^"\\\\\n\r]*+)*+(?<quote>"?)|\
            //[^\n\r]*+|\
            /\\*(?s:.*?)(?<end>\\*/|\\z)|\
            [{}]""");

    /**
     * What the place before the character at this offset lies in.
     *
     * @param offset 0 to the length of the text
     */
    public static Surroundings of(String text, int offset) {
        var kind = Kind.CODE;
        var openBlocks = 0;
        var matcher = STRING_COMMENT_OR_BRACE.matcher(text);
        while (matcher.find()) {
            switch (text.charAt(matcher.start())) {
                case '{' -> openBlocks++;
                case '}' -> openBlocks--;
                default -> {
                    var closed = isClosed(matcher.group("quote")) || isClosed(matcher.group("end"));
                    if (matcher.start() < offset && offset < matcher.end() + (closed ? 0 : 1)) {
                        kind = text.charAt(matcher.start()) == '"' ? Kind.STRING : Kind.COMMENT;
                    }
                }
            }
        }
        return new Surroundings(kind, openBlocks);
    }

    private static boolean isClosed(String end) {
        return end != null && !end.isEmpty();
    }
}
