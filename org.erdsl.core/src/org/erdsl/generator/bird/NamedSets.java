package org.erdsl.generator.bird;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.sets.CommunitySet;
import org.erdsl.generator.sets.MatchSets;
import org.erdsl.generator.sets.PrefixSet;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;

/** The sets that stand once, under a name of their own; all others stand in their filters. */
final class NamedSets {

    /** The longest symbol BIRD 2.0 reads (SYM_MAX_LEN of its source). */
    private static final int LONGEST = 64;

    private final MatchSets sets;
    private final List<RoutePolicy> policies;

    private NamedSets(RouterPlan plan) {
        this.sets = MatchSets.of(plan);
        this.policies = MatchSets.policies(plan);
    }

    static NamedSets of(RouterPlan plan) {
        return new NamedSets(plan);
    }

    /** The name of the set, in apostrophes; nothing where the filter itself has to hold it. */
    Optional<String> name(RoutePolicy policy, PolicyTerm term, Match match) {
        var name = sets.name(policy, term, match);
        return sets.isShared(policy, term, match) && fits(name) ? Optional.of("'" + name + "'") : Optional.empty();
    }

    List<PrefixSet> prefixSets() {
        return sets.prefixSets().stream().filter(set -> fits(set.name()) && isShared(set.name())).toList();
    }

    List<CommunitySet> communitySets() {
        return sets.communitySets().stream().filter(set -> fits(set.name()) && isShared(set.name())).toList();
    }

    private boolean isShared(String name) {
        return policies.stream().anyMatch(policy -> policy.terms().stream().anyMatch(term ->
                term.matches().stream().anyMatch(match -> sets.isShared(policy, term, match)
                        && sets.name(policy, term, match).equals(name))));
    }

    private static boolean fits(String name) {
        return name.length() <= LONGEST;
    }
}
