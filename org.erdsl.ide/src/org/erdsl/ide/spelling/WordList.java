package org.erdsl.ide.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sorted list of words, kept as the bytes of its file: one object for all words, found by halving.
 *
 * <p>Words that begin alike stand beside each other, so what was computed for a beginning holds for all of them, and a
 * beginning that is too far from what is looked for rules all of them out.
 */
final class WordList {

    private final byte[] text;
    /** Where each word begins in the text; one more at the end. A line break ends each word. */
    private final int[] starts;
    /** How many letters each word begins with that the word before it begins with too; 0 at both ends. */
    private final byte[] shared;

    /**
     * A word that is nearly the one looked for.
     *
     * @param distance how many letters differ, at least 1; letters that changed places count once
     */
    record Near(String word, int distance) {
    }

    /** The words of a text as {@link #read} wants it. */
    WordList(byte[] text) {
        this.text = text;
        starts = starts(text);
        shared = new byte[size() + 1];
        for (var index = 1; index < size(); index++) {
            shared[index] = (byte) sharedLetters(index - 1, index);
        }
    }

    private static int[] starts(byte[] text) {
        var starts = new int[text.length / 2 + 1];
        var count = 0;
        for (var at = 0; at < text.length; at++) {
            if (text[at] == '\n') {
                starts[++count] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count + 1);
    }

    private int sharedLetters(int index, int other) {
        var most = Math.min(length(index), length(other));
        var count = 0;
        while (count < most && letter(index, count) == letter(other, count)) {
            count++;
        }
        return count;
    }

    /** Reads a file beside this class: ASCII, a word on each line, sorted by the codes of their letters. */
    static WordList read(String file) {
        try (var input = WordList.class.getResourceAsStream(file)) {
            return new WordList(input.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return starts.length - 1;
    }

    /** Whether exactly this word is in the list. */
    boolean contains(String word) {
        var low = 0;
        var high = size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = compare(middle, word);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private int compare(int index, String word) {
        var length = length(index);
        for (var at = 0; at < Math.min(length, word.length()); at++) {
            var order = text[starts[index] + at] - word.charAt(at);
            if (order != 0) {
                return order;
            }
        }
        return length - word.length();
    }

    private int length(int index) {
        return starts[index + 1] - 1 - starts[index];
    }

    private char letter(int index, int at) {
        return (char) text[starts[index] + at];
    }

    private String word(int index) {
        return new String(text, starts[index], length(index), StandardCharsets.US_ASCII);
    }

    /** The words that differ from this one by so many letters at most; capitals count as small letters. */
    List<Near> near(String wanted, int most) {
        var distances = new Distances(wanted, most);
        var found = new ArrayList<Near>();
        // So many letters of the word at hand are in the rows already.
        var known = 0;
        for (var index = 0; index < size();) {
            var depth = known;
            while (depth < length(index) && distances.canContinue(depth)) {
                distances.add(depth, letter(index, depth));
                depth++;
            }
            if (depth == length(index) && distances.at(depth) <= most) {
                found.add(new Near(word(index), Math.max(1, distances.at(depth))));
            }
            index++;
            if (!distances.canContinue(depth)) {
                // All words that begin so are passed over.
                while (shared[index] >= depth) {
                    index++;
                }
            }
            known = Math.min(depth, shared[index]);
        }
        return found;
    }
}
