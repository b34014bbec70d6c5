package org.erdsl.generator.frr;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** The line of a route map entry for a condition. A kind it does not know stops the generation. */
final class MatchLine {

    private MatchLine() {
    }

    static String of(RoutePolicy policy, PolicyTerm term, Match match) {
        var list = PolicyLists.name(policy, term);
        if (match instanceof Match.AnyPrefix) {
            return (policy.family() == AddressFamily.IPV4 ? "match ip" : "match ipv6")
                    + " address prefix-list " + list;
        }
        if (match instanceof Match.AnyCommunity) {
            return "match community " + list;
        }
        if (match instanceof Match.OwnAsPath) {
            return "match as-path " + list;
        }
        throw new IllegalArgumentException("no line for " + match);
    }
}
