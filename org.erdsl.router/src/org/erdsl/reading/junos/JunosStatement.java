package org.erdsl.reading.junos;

import java.util.List;

import org.erdsl.running.SourceLine;

/**
 * A statement as {@code show | display set} has it.
 *
 * @param words the words from the top of the configuration, without quotation marks
 * @param line where it stands
 */
record JunosStatement(List<String> words, SourceLine line) {

    JunosStatement {
        words = List.copyOf(words);
    }

    /** Whether it begins with these words. */
    boolean begins(List<String> path) {
        return words.size() >= path.size() && words.subList(0, path.size()).equals(path);
    }

    /** The statement below the first words. */
    JunosStatement below(int levels) {
        return new JunosStatement(words.subList(levels, words.size()), line);
    }

    /** The word at a place; empty where it ends before. */
    String word(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
