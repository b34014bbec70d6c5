package org.erdsl.running;

import java.util.Comparator;

/**
 * A line of what was read.
 *
 * @param file the name of the file, as whoever gave it named it
 * @param number the line in it, from 1
 */
public record SourceLine(String file, int number) implements Comparable<SourceLine> {

    private static final Comparator<SourceLine> ORDER =
            Comparator.comparing(SourceLine::file).thenComparingInt(SourceLine::number);

    public SourceLine {
        if (number < 1) {
            throw new IllegalArgumentException("the first line is number 1");
        }
    }

    @Override
    public int compareTo(SourceLine other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + number;
    }
}
