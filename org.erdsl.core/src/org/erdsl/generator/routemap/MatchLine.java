package org.erdsl.generator.routemap;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** The line of a route map entry for a condition. A kind it does not know stops the generation. */
public final class MatchLine {

    private MatchLine() {
    }

    /** The line where AS path lists are named like the other lists of a term. */
    public static String of(RoutePolicy policy, PolicyTerm term, Match match) {
        return of(policy, term, match, PolicyLists.name(policy, term));
    }

    /** @param ownAsPathList the list that matches only an empty AS path */
    public static String of(RoutePolicy policy, PolicyTerm term, Match match, String ownAsPathList) {
        var list = PolicyLists.name(policy, term);
        if (match instanceof Match.AnyPrefix) {
            return (policy.family() == AddressFamily.IPV4 ? "match ip" : "match ipv6")
                    + " address prefix-list " + list;
        }
        if (match instanceof Match.AnyCommunity) {
            return "match community " + list;
        }
        if (match instanceof Match.OwnAsPath) {
            return "match as-path " + ownAsPathList;
        }
        throw new IllegalArgumentException("no line for " + match);
    }
}
