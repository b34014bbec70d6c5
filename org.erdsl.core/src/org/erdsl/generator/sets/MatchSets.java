package org.erdsl.generator.sets;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/**
 * The sets of prefixes and of communities that the terms of a router look for, each once. What all terms of one name
 * look for stands in one set, which is called by that name; where they differ, each has a set of its own. Sets of
 * prefixes are of one address family, those of communities serve both. Immutable.
 */
public final class MatchSets {

    private static final String SHARED = "ERDSL-";

    private final Map<String, Set<Match>> contents = new HashMap<>();
    private final Map<String, PrefixSet> prefixSets = new LinkedHashMap<>();
    private final Map<String, CommunitySet> communitySets = new LinkedHashMap<>();

    private MatchSets(RouterPlan plan) {
        var policies = policies(plan);
        policies.forEach(policy -> policy.terms().forEach(term -> term.matches().stream().filter(MatchSets::hasSet)
                .forEach(match -> contents.computeIfAbsent(sharedName(policy, term, match), key -> new HashSet<>())
                        .add(match))));
        policies.forEach(policy -> policy.terms().forEach(term -> term.matches().forEach(match ->
                add(name(policy, term, match), match))));
    }

    public static MatchSets of(RouterPlan plan) {
        return new MatchSets(plan);
    }

    /** The policies of a router: those of its sessions with Microsoft, then those of its iBGP sessions. */
    public static List<RoutePolicy> policies(RouterPlan plan) {
        return Stream.concat(
                plan.sessions().stream().flatMap(MatchSets::policies),
                plan.ibgp().stream().flatMap(MatchSets::policies)).distinct().toList();
    }

    private static Stream<RoutePolicy> policies(SessionPlan session) {
        return Stream.of(session.inbound(), session.outbound());
    }

    private static Stream<RoutePolicy> policies(IbgpPlan session) {
        return Stream.of(session.inbound(), session.outbound());
    }

    /** By first use. */
    public Collection<PrefixSet> prefixSets() {
        return List.copyOf(prefixSets.values());
    }

    /** By first use. */
    public Collection<CommunitySet> communitySets() {
        return List.copyOf(communitySets.values());
    }

    /** The name of the set a condition of a term looks into; names of terms hold no underscore, so it is unique. */
    public String name(RoutePolicy policy, PolicyTerm term, Match match) {
        var shared = sharedName(policy, term, match);
        return isShared(shared) ? shared : name(policy, term);
    }

    /** Whether all terms of that name look for the same. */
    public boolean isShared(RoutePolicy policy, PolicyTerm term, Match match) {
        return isShared(sharedName(policy, term, match));
    }

    private boolean isShared(String name) {
        return contents.getOrDefault(name, Set.of()).size() == 1;
    }

    /** The name of a term, unique on the router. */
    public static String name(RoutePolicy policy, PolicyTerm term) {
        return policy.name() + "_" + term.name();
    }

    private void add(String name, Match match) {
        if (match instanceof Match.AnyPrefix prefixes) {
            prefixSets.putIfAbsent(name, new PrefixSet(name, prefixes.entries()));
        } else if (match instanceof Match.AnyCommunity any) {
            communitySets.putIfAbsent(name, new CommunitySet(name, Optional.empty(), any.communities()));
        } else if (match instanceof Match.CommunityTogether both) {
            communitySets.putIfAbsent(name,
                    new CommunitySet(name, Optional.of(both.together()), both.communities()));
        }
    }

    private static boolean hasSet(Match match) {
        return match instanceof Match.AnyPrefix || match instanceof Match.AnyCommunity
                || match instanceof Match.CommunityTogether;
    }

    private static String sharedName(RoutePolicy policy, PolicyTerm term, Match match) {
        var version = policy.family() == AddressFamily.IPV4 ? "-v4" : "-v6";
        return SHARED + term.name() + (match instanceof Match.AnyPrefix ? version : "");
    }
}
