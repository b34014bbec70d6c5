package org.erdsl.ide.spelling;

/**
 * A word of a text.
 *
 * @param offset where it begins, in characters from the start of the text
 * @param text   its letters, as they are written
 */
public record Word(int offset, String text) {

    /** In characters, at least 1. */
    public int length() {
        return text.length();
    }

    /** The offset after its last letter. */
    public int end() {
        return offset + text.length();
    }
}
