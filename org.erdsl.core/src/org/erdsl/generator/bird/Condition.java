package org.erdsl.generator.bird;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** The condition of a term: the conditions of its kinds, joined. */
final class Condition implements Match.Cases<String> {

    private final NamedSets sets;
    private final RoutePolicy policy;
    private final PolicyTerm term;

    private Condition(NamedSets sets, RoutePolicy policy, PolicyTerm term) {
        this.sets = sets;
        this.policy = policy;
        this.term = term;
    }

    static String of(NamedSets sets, RoutePolicy policy, PolicyTerm term) {
        var condition = new Condition(sets, policy, term);
        return term.matches().stream().map(match -> match.in(condition)).collect(Collectors.joining(" && "));
    }

    @Override
    public String anyCommunity(Match.AnyCommunity match) {
        return anyOf(match, match.communities());
    }

    @Override
    public String communityTogether(Match.CommunityTogether match) {
        return SetText.pair(match.together()) + " ~ bgp_community && " + anyOf(match, match.communities());
    }

    private String anyOf(Match match, List<Community> communities) {
        return "bgp_community ~ " + sets.name(policy, term, match).orElseGet(() -> SetText.communities(communities));
    }

    @Override
    public String anyPrefix(Match.AnyPrefix match) {
        return "net ~ " + sets.name(policy, term, match).orElseGet(() -> SetText.prefixes(match.entries()));
    }

    @Override
    public String ownAsPath(Match.OwnAsPath match) {
        return "bgp_path.len = 0";
    }

    /** The mark + of a path mask asks for one or more of what stands before it. */
    @Override
    public String asPathOf(Match.AsPathOf match) {
        var alone = "bgp_path ~ [= ["
                + match.asns().stream().map(Object::toString).collect(Collectors.joining(", ")) + "] + =]";
        return match.orEmpty() ? "(bgp_path.len = 0 || " + alone + ")" : alone;
    }

    @Override
    public String asPathFrom(Match.AsPathFrom match) {
        return "bgp_path ~ [= " + match.asn() + " * =]";
    }
}
