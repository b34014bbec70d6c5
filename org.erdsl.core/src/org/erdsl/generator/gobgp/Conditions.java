package org.erdsl.generator.gobgp;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.sets.MatchSets;
import org.erdsl.net.Asn;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** The conditions of a statement, each as the lines of its table. */
final class Conditions implements Match.Cases<List<String>> {

    private static final String CONDITIONS = "[policy-definitions.statements.conditions.";

    private final MatchSets sets;
    private final RoutePolicy policy;
    private final PolicyTerm term;
    private final Optional<Asn> before;

    /** @param before the router's own AS number, where it is in the path already when the statement looks at it */
    Conditions(MatchSets sets, RoutePolicy policy, PolicyTerm term, Optional<Asn> before) {
        this.sets = sets;
        this.policy = policy;
        this.term = term;
        this.before = before;
    }

    @Override
    public List<String> anyCommunity(Match.AnyCommunity match) {
        return set("bgp-conditions.match-community-set", "community-set", sets.name(policy, term, match), "any");
    }

    /** The set has two expressions, the second of which matches any of the communities. */
    @Override
    public List<String> communityTogether(Match.CommunityTogether match) {
        return set("bgp-conditions.match-community-set", "community-set", sets.name(policy, term, match), "all");
    }

    @Override
    public List<String> anyPrefix(Match.AnyPrefix match) {
        return set("match-prefix-set", "prefix-set", sets.name(policy, term, match), "any");
    }

    @Override
    public List<String> ownAsPath(Match.OwnAsPath match) {
        return List.of(CONDITIONS + "bgp-conditions.as-path-length]",
                "  operator = \"eq\"",
                "  value = " + (before.isPresent() ? 1 : 0));
    }

    @Override
    public List<String> asPathOf(Match.AsPathOf match) {
        return path(AsPathSet.of(match, before));
    }

    @Override
    public List<String> asPathFrom(Match.AsPathFrom match) {
        if (before.isPresent()) {
            throw new IllegalArgumentException("no condition on the AS behind the router's own: " + match);
        }
        return path(AsPathSet.from(match.asn()));
    }

    private static List<String> path(AsPathSet set) {
        return set("bgp-conditions.match-as-path-set", "as-path-set", set.name(), "any");
    }

    private static List<String> set(String table, String key, String name, String option) {
        return List.of(CONDITIONS + table + "]",
                "  " + key + " = \"" + name + "\"",
                "  match-set-options = \"" + option + "\"");
    }
}
