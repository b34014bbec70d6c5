package org.erdsl.generator.routemap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;

/**
 * What platforms with route maps need of a plan: its policies, each once, and beside them the lists their terms match,
 * each once.
 *
 * @param policies in the order of the sessions, inbound before outbound, those with Microsoft before iBGP
 * @param prefixLists in the order of policies and terms
 * @param communityLists in the order of policies and terms
 * @param asPathLists in the order of policies and terms
 * @param naming what the prefix lists and community lists are called
 */
public record PolicyLists(List<RoutePolicy> policies, List<PrefixList> prefixLists,
        List<CommunityList> communityLists, List<AsPathList> asPathLists, ListNaming naming) {

    public PolicyLists {
        policies = List.copyOf(policies);
        prefixLists = List.copyOf(prefixLists);
        communityLists = List.copyOf(communityLists);
        asPathLists = List.copyOf(asPathLists);
    }

    /** The policies of a plan, each once, in the order of the sessions. */
    public static List<RoutePolicy> policies(RouterPlan plan) {
        var policies = new LinkedHashMap<String, RoutePolicy>();
        for (var session : plan.sessions()) {
            policies.put(session.inbound().name(), session.inbound());
            policies.put(session.outbound().name(), session.outbound());
        }
        for (var session : plan.ibgp()) {
            policies.put(session.inbound().name(), session.inbound());
            policies.put(session.outbound().name(), session.outbound());
        }
        return List.copyOf(policies.values());
    }

    /** The lists of a plan where each term has prefix and community lists of its own, as {@link #name} calls them. */
    public static PolicyLists of(RouterPlan plan) {
        return of(plan, (policy, term, match) -> name(policy, term));
    }

    /** The lists of a plan where those that are the same for all sessions stand once, under short names. */
    public static PolicyLists shared(RouterPlan plan) {
        return of(plan, new SharedNames(plan));
    }

    private static PolicyLists of(RouterPlan plan, ListNaming naming) {
        var policies = policies(plan);
        var prefixLists = new LinkedHashMap<String, PrefixList>();
        var communityLists = new LinkedHashMap<String, CommunityList>();
        var asPathLists = new LinkedHashMap<String, AsPathList>();
        for (var policy : policies) {
            for (var term : policy.terms()) {
                for (var match : term.matches()) {
                    var name = naming.name(policy, term, match);
                    if (match instanceof Match.AnyPrefix prefixes) {
                        add(name, new PrefixList(name, policy.family(), prefixes.entries()), prefixLists);
                    }
                    CommunityList.of(name, match).ifPresent(list -> add(name, list, communityLists));
                    AsPathListOf.of(match).ifPresent(list -> add(list.name(), list, asPathLists));
                }
            }
        }
        return new PolicyLists(policies, List.copyOf(prefixLists.values()), List.copyOf(communityLists.values()),
                List.copyOf(asPathLists.values()), naming);
    }

    private static <T> void add(String name, T list, Map<String, T> lists) {
        var known = lists.putIfAbsent(name, list);
        if (known != null && !known.equals(list)) {
            throw new IllegalArgumentException("two lists named " + name);
        }
    }

    /** The name of the list that a condition of a term looks into. */
    public String listName(RoutePolicy policy, PolicyTerm term, Match match) {
        return AsPathListOf.of(match).map(AsPathList::name).orElseGet(() -> naming.name(policy, term, match));
    }

    /** The AS path lists that match only an empty path; there is at most one. */
    public List<AsPathList> ownAsPathLists() {
        var own = AsPathListOf.own();
        return asPathLists.stream().filter(own::equals).toList();
    }

    /** The list of AS paths that a condition looks into, where it looks at the path. */
    public static Optional<AsPathList> asPathList(Match match) {
        return AsPathListOf.of(match);
    }

    /**
     * The name of a term's own lists. Names of terms hold no underscore, so no two terms of a router share one, whatever
     * their policies are called.
     */
    public static String name(RoutePolicy policy, PolicyTerm term) {
        return policy.name() + "_" + term.name();
    }
}
