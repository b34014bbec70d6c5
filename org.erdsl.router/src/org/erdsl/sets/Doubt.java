package org.erdsl.sets;

import java.util.List;

import org.erdsl.running.Unknown;

/**
 * Routes with which two policies may do the same or not.
 *
 * @param aspect in what they may differ
 * @param routes the routes
 * @param unknowns what is not understood, in the order of the lines; at least one
 */
public record Doubt(Aspect aspect, RouteSet routes, List<Unknown> unknowns) {

    public Doubt {
        unknowns = List.copyOf(unknowns);
    }
}
