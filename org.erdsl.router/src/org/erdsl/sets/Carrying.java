package org.erdsl.sets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What some routes carry and do not carry.
 *
 * @param with communities, and what else is compared by name, that they all have
 * @param without those that none of them has
 */
public record Carrying(SortedSet<String> with, SortedSet<String> without) {

    public Carrying {
        with = Collections.unmodifiableSortedSet(new TreeSet<>(with));
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /** {@code with 12076:51002, without 12076:51003}; empty for all routes. */
    @Override
    public String toString() {
        var words = new ArrayList<String>();
        if (!with.isEmpty()) {
            words.add("with " + String.join(" ", with));
        }
        if (!without.isEmpty()) {
            words.add("without " + String.join(" ", without));
        }
        return String.join(", ", words);
    }
}
