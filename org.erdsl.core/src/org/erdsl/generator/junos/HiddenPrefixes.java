package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.net.PrefixMap;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;

/**
 * The prefixes of a term that Junos would not see: of the route filters of a term it takes those with the longest
 * prefix around the route, and forgets the shorter ones even where the longest does not match ("Common configuration
 * problem with the longest-match lookup").
 */
final class HiddenPrefixes {

    private HiddenPrefixes() {
    }

    /** One sentence for each prefix of which another one hides a part. */
    static List<String> of(PolicyStatement policy) {
        var sentences = new ArrayList<String>();
        for (var term : policy.terms()) {
            for (var match : term.matches()) {
                if (match instanceof Match.AnyPrefix any) {
                    hidden(any).forEach((outer, inner) -> sentences.add("term " + term.name() + " of " + policy.name()
                            + " looks for " + RouteFilter.text(outer) + " and for " + RouteFilter.text(inner)
                            + ", and Junos looks at the longer of two prefixes only."));
                }
            }
        }
        return sentences;
    }

    /** What is hidden, with the first that hides it; a term may hold every prefix of a company. */
    private static Map<PrefixRange, PrefixRange> hidden(Match.AnyPrefix any) {
        var outers = new PrefixMap<PrefixRange>();
        any.ranges().forEach(range -> outers.add(range.prefix(), range));
        var hidden = new LinkedHashMap<PrefixRange, PrefixRange>();
        for (var inner : any.ranges()) {
            outers.containing(inner.prefix()).stream()
                    .filter(outer -> hides(inner, outer))
                    .forEach(outer -> hidden.putIfAbsent(outer, inner));
        }
        return hidden;
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
