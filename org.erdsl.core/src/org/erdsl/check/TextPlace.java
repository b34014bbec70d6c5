package org.erdsl.check;

import java.util.Comparator;

import org.eclipse.emf.common.util.URI;

/**
 * Where in a text something is.
 *
 * @param file the file
 * @param offset the first character, from 0
 * @param length how many characters
 * @param line the line, from 1
 * @param column the character in that line, from 1; a tab counts as one
 */
public record TextPlace(URI file, int offset, int length, int line, int column) implements Comparable<TextPlace> {

    private static final Comparator<TextPlace> ORDER = Comparator
            .comparing((TextPlace place) -> place.file().toString())
            .thenComparingInt(TextPlace::offset)
            .thenComparingInt(TextPlace::length);

    @Override
    public int compareTo(TextPlace other) {
        return ORDER.compare(this, other);
    }
}
