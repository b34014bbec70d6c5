package org.erdsl.cli;

/**
 * A file's name as a terminal may show it. A name can hold whatever a file system allows: a line end that begins a line
 * of its own, a sequence that moves the cursor, a character that turns the direction. These are written as escapes.
 */
final class ShownName {

    private ShownName() {
    }

    /** The name, or whatever else quotes names, on one line. */
    static String of(Object name) {
        var shown = new StringBuilder();
        name.toString().codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> shown.append(escape(character));
            default -> shown.appendCodePoint(character);
        }
    }

    private static String escape(int character) {
        return character == '\n' ? "\\n" : character > 0xFFFF
                ? "\\U%08x".formatted(character)
                : "\\u%04x".formatted(character);
    }
}
