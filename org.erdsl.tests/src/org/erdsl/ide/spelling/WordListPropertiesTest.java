package org.erdsl.ide.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words are found as if each were compared with each, for short words of few letters, which have much in common. */
class WordListPropertiesTest {

    @Property
    void aWordIsInTheListOrNot(@ForAll("lists") Set<String> words, @ForAll("words") String word) {
        assertEquals(words.contains(word), list(words).contains(word));
    }

    @Property
    void nearWordsAreThoseThatDifferInFewLetters(@ForAll("lists") Set<String> words, @ForAll("words") String word) {
        for (var most = 1; most <= 2; most++) {
            var expected = new TreeMap<String, Integer>();
            for (var one : words) {
                var distance = distance(one.toLowerCase(), word.toLowerCase());
                if (distance <= most) {
                    expected.put(one, Math.max(1, distance));
                }
            }
            var actual = new TreeMap<String, Integer>();
            list(words).near(word, most).forEach(near -> actual.put(near.word(), near.distance()));
            assertEquals(expected, actual);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abcAB'").ofMinLength(1).ofMaxLength(5);
    }

    @Provide
    Arbitrary<Set<String>> lists() {
        return words().set().ofMaxSize(30);
    }

    private static WordList list(Set<String> words) {
        var text = new StringBuilder();
        new TreeSet<>(words).forEach(word -> text.append(word).append('\n'));
        return new WordList(text.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** As the definition says it: of the last letters, one is added, removed or replaced, or two change places. */
    private static int distance(String word, String other) {
        if (word.isEmpty() || other.isEmpty()) {
            return word.length() + other.length();
        }
        var last = word.length() - 1;
        var lastOther = other.length() - 1;
        var distance = distance(word.substring(0, last), other.substring(0, lastOther))
                + (word.charAt(last) == other.charAt(lastOther) ? 0 : 1);
        if (distance == 0) {
            return 0;
        }
        distance = Math.min(distance, 1 + distance(word.substring(0, last), other));
        distance = Math.min(distance, 1 + distance(word, other.substring(0, lastOther)));
        if (last > 0 && lastOther > 0 && word.charAt(last) == other.charAt(lastOther - 1)
                && word.charAt(last - 1) == other.charAt(lastOther)) {
            distance = Math.min(distance, 1 + distance(word.substring(0, last - 1), other.substring(0, lastOther - 1)));
        }
        return distance;
    }
}
