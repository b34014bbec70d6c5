package org.erdsl.ide.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the words in a piece of prose that a dictionary may know: no names, addresses, numbers and other code.
 *
 * <p>Looked at as a whole is what stands between two blanks; where that looks like code, nothing of it is a word.
 */
public final class Words {

    private static final Pattern PIECE = Pattern.compile("\\S+");
    /** Between back-quotes stands code; a quote that is not closed in its line is none. */
    private static final Pattern QUOTED = Pattern.compile("`[^`\\r\\n]*`");
    /** Punctuation around words, which says nothing of them. */
    private static final String AROUND = ".,;:!?()[]\"'*\u2018\u2019\u201C\u201D\u2026/";
    /** Numbers, addresses, communities, paths, URLs, file and host names, assignments. */
    private static final Pattern CODE = Pattern.compile("[0-9_/\\\\@=<>$%#+|~^&\\[\\]{}]|\\w[.:]\\w");
    /** Letters with apostrophes between them. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)*");
    /** Shorter ones are abbreviations more often than mistakes. */
    private static final int SHORTEST = 3;
    /** Capitals further in: a product or an abbreviation, like ExpressRoute and VLANs. */
    private static final Pattern CAPITALS_INSIDE = Pattern.compile(".+\\p{Lu}.*");
    private static final Pattern NOT_ENGLISH = Pattern.compile("[^A-Za-z']");

    private Words() {
    }

    /**
     * The words between two offsets, in their order. A possessive is given without its ending.
     *
     * @param from in characters from the start of the text, inclusive
     * @param to   exclusive
     */
    public static List<Word> in(String text, int from, int to) {
        var words = new ArrayList<Word>();
        var prose = QUOTED.matcher(text.substring(from, to)).replaceAll(quoted -> " ".repeat(quoted.group().length()));
        var pieces = PIECE.matcher(prose);
        while (pieces.find()) {
            var start = pieces.start();
            var end = pieces.end();
            while (start < end && AROUND.indexOf(prose.charAt(start)) >= 0) {
                start++;
            }
            while (start < end && AROUND.indexOf(prose.charAt(end - 1)) >= 0) {
                end--;
            }
            if (!CODE.matcher(prose).region(start, end).find()) {
                add(prose, start, end, from, words);
            }
        }
        return words;
    }

    private static void add(String prose, int start, int end, int offset, List<Word> words) {
        var letters = WORD.matcher(prose).region(start, end);
        while (letters.find()) {
            var word = letters.group().replace('\u2019', '\'');
            if (word.endsWith("'s")) {
                word = word.substring(0, word.length() - 2);
            }
            if (word.length() >= SHORTEST && !CAPITALS_INSIDE.matcher(word).matches() && !NOT_ENGLISH.matcher(word).find()) {
                words.add(new Word(offset + letters.start(), word));
            }
        }
    }
}
