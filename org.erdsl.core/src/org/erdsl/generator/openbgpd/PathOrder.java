package org.erdsl.generator.openbgpd;

import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;

/**
 * Whether rules would reject what a later term accepts: those about a whole AS path are written as the rejection of all
 * other paths, so no later term may accept any of the same prefixes.
 */
final class PathOrder {

    private PathOrder() {
    }

    static boolean isLost(RoutePolicy policy) {
        var terms = policy.terms();
        for (var i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            if (looksAtWholePath(term) && terms.subList(i + 1, terms.size()).stream()
                    .anyMatch(later -> later.accept() && overlap(term, later))) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksAtWholePath(PolicyTerm term) {
        return term.matches().stream()
                .anyMatch(match -> match instanceof Match.OwnAsPath || match instanceof Match.AsPathOf);
    }

    /** Terms that do not look at prefixes may apply to any. */
    private static boolean overlap(PolicyTerm one, PolicyTerm other) {
        return one.matches().stream().filter(Match.AnyPrefix.class::isInstance).map(Match.AnyPrefix.class::cast)
                .noneMatch(prefixes -> other.matches().stream()
                        .filter(Match.AnyPrefix.class::isInstance).map(Match.AnyPrefix.class::cast)
                        .anyMatch(others -> areApart(prefixes, others)));
    }

    private static boolean areApart(Match.AnyPrefix one, Match.AnyPrefix other) {
        return one.ranges().stream().noneMatch(range -> other.ranges().stream().anyMatch(next -> meet(range, next)));
    }

    private static boolean meet(PrefixRange one, PrefixRange other) {
        return one.isExact() && other.isExact()
                ? one.prefix().equals(other.prefix())
                : one.prefix().contains(other.prefix()) || other.prefix().contains(one.prefix());
    }
}
