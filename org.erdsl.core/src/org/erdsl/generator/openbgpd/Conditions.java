package org.erdsl.generator.openbgpd;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.sets.MatchSets;
import org.erdsl.net.Asn;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** What the rules of a term ask for, collected condition by condition. */
final class Conditions implements Match.Cases<Void> {

    private static final long LAST_ASN = 0xFFFF_FFFFL;

    private final MatchSets sets;
    private final RoutePolicy policy;
    private final PolicyTerm term;
    private final List<String> foreign = new ArrayList<>();
    private String prefixes = "";
    private List<String> alternatives = List.of();

    Conditions(MatchSets sets, RoutePolicy policy, PolicyTerm term) {
        this.sets = sets;
        this.policy = policy;
        this.term = term;
    }

    /** The set of prefixes all rules ask for; empty for none. */
    String prefixes() {
        return prefixes;
    }

    /** What is looked for to reject it before: AS paths with something else in them. */
    List<String> foreign() {
        return foreign;
    }

    /** What the rules ask for beside prefixes, any of which is enough. */
    List<String> alternatives() {
        return alternatives.isEmpty() ? List.of("") : alternatives;
    }

    @Override
    public Void anyCommunity(Match.AnyCommunity match) {
        return anyOf(match.communities().stream().map(community -> " community " + community).toList());
    }

    @Override
    public Void communityTogether(Match.CommunityTogether match) {
        return anyOf(match.communities().stream()
                .map(community -> " community " + match.together() + " community " + community)
                .toList());
    }

    @Override
    public Void anyPrefix(Match.AnyPrefix match) {
        require(prefixes.isEmpty());
        prefixes = " prefix-set \"" + sets.name(policy, term, match) + "\"";
        return null;
    }

    /** The rule applies to paths with more elements than it names. */
    @Override
    public Void ownAsPath(Match.OwnAsPath match) {
        require(term.accept());
        foreign.add("max-as-len 0");
        return null;
    }

    /** A rule about an AS applies where any part of the path is it, so what lies between the wanted ones is rejected. */
    @Override
    public Void asPathOf(Match.AsPathOf match) {
        require(term.accept());
        var next = 0L;
        for (var asn : match.asns().stream().distinct().sorted().map(Asn::value).toList()) {
            between(next, asn - 1);
            next = asn + 1;
        }
        between(next, LAST_ASN);
        return match.orEmpty()
                ? null
                : anyOf(match.asns().stream().distinct().map(asn -> " source-as " + asn).toList());
    }

    private void between(long first, long last) {
        if (first == last) {
            foreign.add("AS " + first);
        } else if (first < last) {
            foreign.add("AS " + first + " - " + last);
        }
    }

    @Override
    public Void asPathFrom(Match.AsPathFrom match) {
        return anyOf(List.of(" peer-as " + match.asn()));
    }

    /** Alternatives of two kinds would have to be paired, which no plan asks for. */
    private Void anyOf(List<String> rules) {
        require(alternatives.isEmpty());
        alternatives = rules;
        return null;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no rules for " + term);
        }
    }
}
