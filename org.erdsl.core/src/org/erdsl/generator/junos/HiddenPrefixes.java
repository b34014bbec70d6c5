package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;

/**
 * The prefixes of a term that Junos would not see: of the route filters of a term it takes those with the longest
 * prefix around the route, and forgets the shorter ones even where the longest does not match ("Common configuration
 * problem with the longest-match lookup").
 */
final class HiddenPrefixes {

    private HiddenPrefixes() {
    }

    /** One sentence for each pair of which one hides part of the other. */
    static List<String> of(RoutePolicy policy) {
        var sentences = new ArrayList<String>();
        for (var term : policy.terms()) {
            for (var match : term.matches()) {
                if (match instanceof Match.AnyPrefix any) {
                    for (var outer : any.ranges()) {
                        any.ranges().stream().filter(inner -> hides(inner, outer)).findFirst().ifPresent(inner ->
                                sentences.add("term " + term.name() + " of " + policy.name() + " looks for "
                                        + RouteFilter.text(outer) + " and for " + RouteFilter.text(inner)
                                        + ", and Junos looks at the longer of two prefixes only."));
                    }
                }
            }
        }
        return sentences;
    }

    /** Whether routes inside the inner prefix match the outer range and not the inner. */
    private static boolean hides(PrefixRange inner, PrefixRange outer) {
        if (inner.prefix().equals(outer.prefix()) || !outer.prefix().contains(inner.prefix())) {
            return false;
        }
        var shortest = Math.max(outer.minimumLength(), inner.prefix().length());
        return shortest <= outer.maximumLength()
                && (shortest < inner.minimumLength() || outer.maximumLength() > inner.maximumLength());
    }
}
