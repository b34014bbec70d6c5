package org.erdsl.reader;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A line of configuration, taken word by word. Whatever is not as expected is an unknown construct. */
public final class Words {

    private final String line;
    private final List<String> words;
    private int next;

    /** @param line the line; its words are parted by spaces */
    public Words(String line) {
        this.line = line;
        this.words = Arrays.stream(line.strip().split(" +")).filter(word -> !word.isEmpty()).toList();
    }

    /** @param line the line, for messages; @param words what it consists of, where a word may hold spaces */
    public Words(String line, List<String> words) {
        this.line = line;
        this.words = List.copyOf(words);
    }

    /** Takes these words if the line goes on with them, all or none. */
    public boolean take(String... expected) {
        if (next + expected.length <= words.size()
                && words.subList(next, next + expected.length).equals(List.of(expected))) {
            next += expected.length;
            return true;
        }
        return false;
    }

    /** Takes these words, with which the line has to go on. */
    public Words expect(String... expected) {
        if (!take(expected)) {
            throw unknown();
        }
        return this;
    }

    /** Takes one of these words and says which. */
    public String oneOf(String... choices) {
        var word = word();
        if (!List.of(choices).contains(word)) {
            throw unknown();
        }
        return word;
    }

    /** Takes the next word, which has to be there. */
    public String word() {
        if (!hasMore()) {
            throw unknown();
        }
        return words.get(next++);
    }

    /** Takes the next word as a value of a kind that reads itself. */
    public <T> T value(Function<String, T> read) {
        try {
            return read.apply(word());
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    /** Takes the next word as a number of digits. */
    public int number() {
        return value(Integer::valueOf);
    }

    public boolean hasMore() {
        return next < words.size();
    }

    /** The line has to end here. */
    public void end() {
        if (hasMore()) {
            throw unknown();
        }
    }

    /** What to throw about this line. */
    public UnknownConstructException unknown() {
        return new UnknownConstructException(line);
    }

    @Override
    public String toString() {
        return line;
    }
}
