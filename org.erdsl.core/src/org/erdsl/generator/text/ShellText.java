package org.erdsl.generator.text;

/** Writes text into shell scripts. */
public final class ShellText {

    private ShellText() {
    }

    /**
     * A word whose value is the text: between single quotes a shell reads nothing but the quote that ends them.
     *
     * @throws IllegalArgumentException when the text holds a zero character, which no shell can hold
     */
    public static String word(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a zero character in a shell script");
        }
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
