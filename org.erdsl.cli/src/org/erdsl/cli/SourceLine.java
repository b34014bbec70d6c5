package org.erdsl.cli;

/**
 * A line of a model as a terminal shows it: tabs become spaces, and what could move the cursor or hide text becomes a
 * replacement character. It knows in which column of the terminal each of its characters ends up.
 */
final class SourceLine {

    private static final int TAB = 4;
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder shown = new StringBuilder();
    private final int[] columns;

    /** @param line without its line feed */
    SourceLine(String line) {
        columns = new int[line.length() + 1];
        var column = 0;
        for (var index = 0; index < line.length();) {
            var character = line.codePointAt(index);
            var next = index + Character.charCount(character);
            for (var part = index; part < next; part++) {
                columns[part] = column;
            }
            column += append(character, column);
            index = next;
        }
        columns[line.length()] = column;
    }

    /** Appends a character and returns how many columns it takes. */
    private int append(int character, int column) {
        if (character == '\t') {
            var width = TAB - column % TAB;
            shown.append(" ".repeat(width));
            return width;
        }
        if (character == '\uFEFF') {
            return 0;
        }
        if (Character.isISOControl(character) || isInvisible(character)) {
            shown.append(REPLACEMENT);
            return 1;
        }
        shown.appendCodePoint(character);
        return CharacterWidth.of(character);
    }

    /** Characters that change the direction of text, or cannot be seen, can make a line look like another. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT && character != '\u200D';
    }

    String shown() {
        return shown.toString();
    }

    /** The column of a character of the line, from 0; the line's width for the place after its end. */
    int column(int index) {
        return columns[Math.min(index, columns.length - 1)];
    }
}
