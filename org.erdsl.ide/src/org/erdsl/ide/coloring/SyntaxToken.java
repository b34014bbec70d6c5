package org.erdsl.ide.coloring;

/**
 * A piece of text of one kind.
 *
 * @param offset where it starts, in characters from the start of the text
 * @param length in characters, at least 1
 * @param kind   what it is
 */
public record SyntaxToken(int offset, int length, Kind kind) {

    /** The kinds an editor shows apart. White space is no token. */
    public enum Kind { KEYWORD, NAME, LITERAL, STRING, COMMENT, PUNCTUATION, UNKNOWN }

    /** The offset after the last character. */
    public int end() {
        return offset + length;
    }
}
