package org.erdsl.reading.vyos;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.erdsl.running.SourceLine;

/**
 * A statement as {@code show configuration commands} has it, behind {@code set}.
 *
 * @param words its words, without quotation marks
 * @param line where it stands
 */
record VyosPath(List<String> words, SourceLine line) {

    /** What needs no quotation marks, whatever follows it. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@+-]+");

    VyosPath {
        words = List.copyOf(words);
    }

    boolean begins(List<String> first) {
        return words.size() >= first.size() && words.subList(0, first.size()).equals(first);
    }

    /** The words as commands have them; what stands in quotation marks may hold any character but these. */
    String text() {
        return words.stream().map(word -> PLAIN.matcher(word).matches() ? word : "'" + word + "'")
                .collect(Collectors.joining(" "));
    }
}
