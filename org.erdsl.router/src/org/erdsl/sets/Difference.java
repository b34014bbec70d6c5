package org.erdsl.sets;

/**
 * Routes with which two policies certainly do not do the same, by one way through each.
 *
 * @param aspect in what they differ
 * @param routes the routes; differences of an aspect have none in common but for what is not understood
 * @param example one of them
 * @param left what the first policy does with them
 * @param right what the second does
 */
public record Difference(Aspect aspect, RouteSet routes, ExampleRoute example, Fate left, Fate right) {
}
