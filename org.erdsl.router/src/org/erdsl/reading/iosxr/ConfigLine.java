package org.erdsl.reading.iosxr;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.running.SourceLine;

/**
 * A command and those in its mode.
 *
 * @param words the words of the command
 * @param line where it stands
 * @param children the commands in the mode it opens, in their order
 */
record ConfigLine(List<String> words, SourceLine line, List<ConfigLine> children) {

    ConfigLine(List<String> words, SourceLine line) {
        this(List.copyOf(words), line, new ArrayList<>());
    }

    /** Whether the command begins with these words. */
    boolean begins(String... expected) {
        return words.size() >= expected.length && words.subList(0, expected.length).equals(List.of(expected));
    }

    /** The word at a place; empty where it ends before. */
    String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    /** The words from a place on. */
    String from(int place) {
        return place < words.size() ? String.join(" ", words.subList(place, words.size())) : "";
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
