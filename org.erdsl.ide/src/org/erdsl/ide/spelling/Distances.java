package org.erdsl.ide.spelling;

import java.util.Locale;

/**
 * How far the beginnings of a word are from the one looked for: letters added, removed, replaced, and neighbours that
 * changed places (Damerau and Levenshtein, no letter changed twice). Each letter adds one row to those of the letters
 * before it.
 */
final class Distances {

    /** Each letter beyond the length of the wanted word costs one, so there are few more rows than it has letters. */
    private final int[][] rows;
    private final char[] letters;
    /** The least number of each row: no later row has a smaller one. */
    private final int[] least;
    private final String wanted;
    private final int most;

    Distances(String wanted, int most) {
        this.wanted = wanted.toLowerCase(Locale.ROOT);
        this.most = most;
        var longest = wanted.length() + most + 2;
        rows = new int[longest + 1][wanted.length() + 1];
        letters = new char[longest];
        least = new int[longest + 1];
        for (var column = 0; column <= wanted.length(); column++) {
            rows[0][column] = column;
        }
    }

    /** Makes this letter the one after so many. */
    void add(int depth, char letter) {
        var small = Character.toLowerCase(letter);
        letters[depth] = small;
        var row = rows[depth + 1];
        var before = rows[depth];
        row[0] = depth + 1;
        least[depth + 1] = row[0];
        for (var column = 1; column <= wanted.length(); column++) {
            var other = wanted.charAt(column - 1);
            var distance = Math.min(before[column - 1] + (other == small ? 0 : 1), 1 + Math.min(before[column], row[column - 1]));
            if (depth > 0 && column > 1 && other == letters[depth - 1] && wanted.charAt(column - 2) == small) {
                distance = Math.min(distance, rows[depth - 1][column - 2] + 1);
            }
            row[column] = distance;
            least[depth + 1] = Math.min(least[depth + 1], distance);
        }
    }

    /** The distance of the first so many letters from the whole word looked for. */
    int at(int depth) {
        return rows[depth][wanted.length()];
    }

    /** Whether a word that begins with the first so many letters can be near enough. */
    boolean canContinue(int depth) {
        return depth < letters.length && least[depth] <= most;
    }
}
