package org.erdsl.ide.actions;

/** How much two words differ. */
final class EditDistance {

    private EditDistance() {
    }

    /** How many letters must be added, removed or replaced to make one of the other (Levenshtein). */
    static int between(String first, String second) {
        var row = new int[second.length() + 1];
        for (var column = 0; column <= second.length(); column++) {
            row[column] = column;
        }
        for (var line = 1; line <= first.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= second.length(); column++) {
                var replaced = diagonal + (first.charAt(line - 1) == second.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[second.length()];
    }
}
