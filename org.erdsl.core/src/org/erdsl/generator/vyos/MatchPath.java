package org.erdsl.generator.vyos;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** What stands behind {@code match} in a route map rule for a condition. A kind it does not know stops the generation. */
final class MatchPath {

    private MatchPath() {
    }

    static String of(RoutePolicy policy, PolicyTerm term, Match match) {
        var list = PolicyLists.name(policy, term);
        if (match instanceof Match.AnyPrefix) {
            return (policy.family() == AddressFamily.IPV4 ? "ip" : "ipv6") + " address prefix-list " + list;
        }
        if (match instanceof Match.AnyCommunity) {
            return "community community-list " + list;
        }
        if (match instanceof Match.OwnAsPath) {
            return "as-path " + list;
        }
        throw new IllegalArgumentException("no line for " + match);
    }
}
