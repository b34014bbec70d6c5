package org.erdsl.generator.iosxr;

import java.util.stream.Collectors;

import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** The condition of a term in RPL. */
final class Condition implements Match.Cases<String> {

    private final RoutePolicy policy;
    private final PolicyTerm term;
    private final Sets sets;

    private Condition(RoutePolicy policy, PolicyTerm term, Sets sets) {
        this.policy = policy;
        this.term = term;
        this.sets = sets;
    }

    /** All of the term's conditions; it has at least one. */
    static String of(RoutePolicy policy, PolicyTerm term, Sets sets) {
        var condition = new Condition(policy, term, sets);
        return term.matches().stream().map(match -> match.in(condition)).collect(Collectors.joining(" and "));
    }

    @Override
    public String anyCommunity(Match.AnyCommunity match) {
        return "community matches-any " + set(match);
    }

    @Override
    public String communityTogether(Match.CommunityTogether match) {
        return "community matches-any (" + match.together() + ") and community matches-any " + set(match);
    }

    @Override
    public String anyPrefix(Match.AnyPrefix match) {
        return "destination in " + set(match);
    }

    @Override
    public String ownAsPath(Match.OwnAsPath match) {
        return "as-path is-local";
    }

    @Override
    public String asPathOf(Match.AsPathOf match) {
        return "as-path in " + set(match);
    }

    @Override
    public String asPathFrom(Match.AsPathFrom match) {
        return "as-path neighbor-is '" + match.asn() + "'";
    }

    private String set(Match match) {
        return sets.name(policy, term, match);
    }
}
