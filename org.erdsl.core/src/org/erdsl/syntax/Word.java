package org.erdsl.syntax;

/**
 * A token of a text that is neither space nor comment.
 *
 * @param text its characters; empty for the end of the file
 * @param offset where it starts
 * @param startsLine whether nothing but space and comments stands before it on its line
 */
record Word(String text, int offset, boolean startsLine) {

    int end() {
        return offset + text.length();
    }

    boolean is(String other) {
        return text.equals(other);
    }
}
