package org.erdsl.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who mistyped a word may have meant. */
public final class NearestSpelling {

    /** One letter in three may be wrong; of a short word, one. */
    private static final int LETTERS_PER_ERROR = 3;

    private NearestSpelling() {
    }

    /** The word most like the one given, where one is like enough; of several, the first in the alphabet. */
    public static Optional<String> of(String mistyped, Collection<String> words) {
        var allowed = Math.max(1, mistyped.length() / LETTERS_PER_ERROR);
        return words.stream()
                .filter(word -> !word.equals(mistyped))
                .filter(word -> Math.abs(word.length() - mistyped.length()) <= allowed)
                .filter(word -> distance(mistyped, word) <= allowed && distance(mistyped, word) < word.length())
                .min(Comparator.<String>comparingInt(word -> distance(mistyped, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters must be changed, added, removed or swapped with their neighbour; case does not count. */
    private static int distance(String one, String other) {
        var first = one.toLowerCase(Locale.ROOT);
        var second = other.toLowerCase(Locale.ROOT);
        var distances = new int[first.length() + 1][second.length() + 1];
        for (var i = 0; i <= first.length(); i++) {
            for (var j = 0; j <= second.length(); j++) {
                if (i == 0 || j == 0) {
                    distances[i][j] = i + j;
                    continue;
                }
                var changed = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                var least = Math.min(distances[i - 1][j - 1] + changed,
                        Math.min(distances[i - 1][j], distances[i][j - 1]) + 1);
                if (i > 1 && j > 1 && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1)) {
                    least = Math.min(least, distances[i - 2][j - 2] + 1);
                }
                distances[i][j] = least;
            }
        }
        return distances[first.length()][second.length()];
    }
}
