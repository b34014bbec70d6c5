package org.erdsl.formatting2;

/**
 * A word or a comment of a text that is laid out.
 *
 * @param text its characters
 * @param offset where it starts
 * @param kind what it is to the layout
 */
record Item(String text, int offset, Kind kind) {

    enum Kind {
        /** The first word of an element or a property. */
        START,
        /** Any other word. */
        WORD,
        /** From {@code //} to the end of the line. */
        LINE_COMMENT,
        /** From the usual signs to the usual signs. */
        BLOCK_COMMENT
    }

    int end() {
        return offset + text.length();
    }

    boolean is(String other) {
        return !isComment() && text.equals(other);
    }

    boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }
}
