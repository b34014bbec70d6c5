package org.erdsl.sets;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.erdsl.policy.Route;

/**
 * A route of a set.
 *
 * @param route its prefix, standard communities and AS path
 * @param carried what else it carries, by name: {@code large-community 64500:1:2}
 */
public record ExampleRoute(Route route, SortedSet<String> carried) {

    public ExampleRoute {
        carried = Collections.unmodifiableSortedSet(new TreeSet<>(carried));
    }
}
