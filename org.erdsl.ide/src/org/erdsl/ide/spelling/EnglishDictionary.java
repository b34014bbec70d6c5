package org.erdsl.ide.spelling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.erdsl.ide.spelling.WordList.Near;

/**
 * English words, American and British, and those of networks and Microsoft's cloud.
 *
 * <p>{@code english.txt} is made of two dictionaries of SCOWL, see {@code english.licence.txt} and {@code WordListTest};
 * {@code terms.txt} is erdsl's own.
 */
public final class EnglishDictionary {

    private static final int MOST_DIFFERENT_LETTERS = 2;
    /** With two other letters, a word as short as this is any other one. */
    private static final int SHORT = 4;
    /** Nobody needs help with a longer word, and its distances would take long. */
    private static final int LONGEST = 40;

    private static final int DOUBLED = 1;
    private static final int MISSED = 2;
    private static final int REPLACED = 3;
    private static final int FIRST_LETTER = 4;
    private static final int NAME = 8;

    private final WordList english = WordList.read("english.txt");
    private final WordList terms = WordList.read("terms.txt");

    private static final class Once {
        static final EnglishDictionary INSTANCE = new EnglishDictionary();
    }

    private EnglishDictionary() {
    }

    /** The dictionary, which is read with the first call and takes about 1.2 MB from then on. */
    public static EnglishDictionary get() {
        return Once.INSTANCE;
    }

    /** Whether this is a word. A word that is written small may begin with a capital, not the other way round. */
    public boolean contains(String word) {
        return containsExactly(word)
                || !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && containsExactly(word.toLowerCase(Locale.ROOT));
    }

    private boolean containsExactly(String word) {
        return english.contains(word) || terms.contains(word);
    }

    /**
     * Words that may have been meant, the likeliest first: all of them differ in one letter, or none does and all differ
     * in two. They begin with a capital where the word does.
     *
     * @param most how many at most
     */
    public List<String> suggestions(String word, int most) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return List.of();
        }
        var near = Stream.of(terms, english)
                .flatMap(list -> list.near(word, word.length() <= SHORT ? 1 : MOST_DIFFERENT_LETTERS).stream()).toList();
        var least = near.stream().mapToInt(Near::distance).min().orElse(0);
        var isCapitalized = Character.isUpperCase(word.charAt(0));
        return near.stream().filter(one -> one.distance() == least)
                .map(one -> new Suggestion(one.word(), effort(word, one.word())))
                .sorted(Comparator.comparingInt(Suggestion::effort).thenComparing(Suggestion::word))
                .map(one -> isCapitalized ? capitalized(one.word()) : one.word()).distinct().limit(most).toList();
    }

    private record Suggestion(String word, int effort) {
    }

    /**
     * Among words with as many different letters, how unlikely the mistake is: fingers change the order of letters or
     * leave one out of two before they hit another one, the first letter is seldom wrong, and a name seldom small.
     */
    private static int effort(String written, String proposed) {
        var word = written.toLowerCase(Locale.ROOT);
        var meant = proposed.toLowerCase(Locale.ROOT);
        var effort = word.charAt(0) == meant.charAt(0) ? 0 : FIRST_LETTER;
        if (Character.isUpperCase(proposed.charAt(0)) && !Character.isUpperCase(written.charAt(0)) && !word.equals(meant)) {
            effort += NAME;
        }
        if (word.length() == meant.length()) {
            return effort + (hasSameLetters(word, meant) ? 0 : REPLACED);
        }
        return effort + (withoutDoubles(word).equals(withoutDoubles(meant)) ? DOUBLED : MISSED);
    }

    private static boolean hasSameLetters(String word, String other) {
        return sorted(word).equals(sorted(other));
    }

    private static String sorted(String word) {
        return word.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String withoutDoubles(String word) {
        return word.replaceAll("(.)\\1", "$1");
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
