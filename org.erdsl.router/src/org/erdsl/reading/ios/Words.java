package org.erdsl.reading.ios;

import java.util.List;
import java.util.function.Function;

import org.erdsl.running.SourceLine;

/** The words of a statement, taken one by one. */
public final class Words {

    private final SourceLine line;
    private final String text;
    private final List<String> words;
    private int next;

    Words(SourceLine line, String text) {
        this.line = line;
        this.text = text;
        this.words = List.of(text.split(" +"));
    }

    private Words(Words other) {
        line = other.line;
        text = other.text;
        words = other.words;
        next = other.next;
    }

    /** The same words from here on, to be taken again. */
    public Words fromHere() {
        return new Words(this);
    }

    /** Takes these words if the statement goes on with them, all or none. */
    public boolean take(String... expected) {
        if (next + expected.length <= words.size()
                && words.subList(next, next + expected.length).equals(List.of(expected))) {
            next += expected.length;
            return true;
        }
        return false;
    }

    /** @throws IllegalArgumentException when the statement ends here */
    public String word() {
        if (!hasMore()) {
            throw new IllegalArgumentException("incomplete: " + text);
        }
        return words.get(next++);
    }

    /** The next word as a value of a kind that reads itself. */
    public <T> T value(Function<String, T> read) {
        return read.apply(word());
    }

    /** @throws IllegalArgumentException when the next word is no number */
    public int number() {
        return value(Integer::valueOf);
    }

    public boolean hasMore() {
        return next < words.size();
    }

    /** @throws IllegalArgumentException when the statement goes on */
    public void end() {
        if (hasMore()) {
            throw new IllegalArgumentException("not the end: " + text);
        }
    }

    /** What has not been taken, as it stands. */
    public String rest() {
        return String.join(" ", words.subList(next, words.size()));
    }

    /** Where the statement stands. */
    public SourceLine line() {
        return line;
    }

    /** The whole statement. */
    public String text() {
        return text;
    }
}
