package org.erdsl.azure;

/** Text that is safe in a comment of any format: one line of printable ASCII. */
final class PlainText {

    private PlainText() {
    }

    /** The text, with a question mark for each character that could end a line or look like another. */
    static String of(String text) {
        return text.replaceAll("[^\\x20-\\x7E]", "?");
    }
}
