package org.erdsl.generator.iosxr;

import java.util.stream.Collectors;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** The condition of a term in RPL. A kind of condition it does not know stops the generation. */
final class Condition {

    private Condition() {
    }

    /** All of the term's conditions; it has at least one. */
    static String of(RoutePolicy policy, PolicyTerm term) {
        return term.matches().stream().map(match -> of(policy, term, match)).collect(Collectors.joining(" and "));
    }

    private static String of(RoutePolicy policy, PolicyTerm term, Match match) {
        var set = PolicyLists.name(policy, term);
        if (match instanceof Match.AnyPrefix) {
            return "destination in " + set;
        }
        if (match instanceof Match.AnyCommunity) {
            return "community matches-any " + set;
        }
        if (match instanceof Match.OwnAsPath) {
            return "as-path is-local";
        }
        throw new IllegalArgumentException("no condition for " + match);
    }
}
