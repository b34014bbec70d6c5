package org.erdsl.generator.routemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;

/**
 * What platforms with route maps need of a plan: its policies, each once, and beside them the lists their terms match.
 *
 * @param policies in the order of the sessions, inbound before outbound
 * @param prefixLists in the order of policies and terms
 * @param communityLists in the order of policies and terms
 * @param ownAsPathLists the names of the lists that match only an empty AS path
 */
public record PolicyLists(List<RoutePolicy> policies, List<PrefixList> prefixLists,
        List<CommunityList> communityLists, List<String> ownAsPathLists) {

    public PolicyLists {
        policies = List.copyOf(policies);
        prefixLists = List.copyOf(prefixLists);
        communityLists = List.copyOf(communityLists);
        ownAsPathLists = List.copyOf(ownAsPathLists);
    }

    /** The policies of a plan, each once, in the order of the sessions. */
    public static List<RoutePolicy> policies(RouterPlan plan) {
        var policies = new LinkedHashMap<String, RoutePolicy>();
        for (var session : plan.sessions()) {
            policies.put(session.inbound().name(), session.inbound());
            policies.put(session.outbound().name(), session.outbound());
        }
        return List.copyOf(policies.values());
    }

    public static PolicyLists of(RouterPlan plan) {
        var policies = policies(plan);
        var prefixLists = new ArrayList<PrefixList>();
        var communityLists = new ArrayList<CommunityList>();
        var ownAsPathLists = new ArrayList<String>();
        for (var policy : policies) {
            for (var term : policy.terms()) {
                var name = name(policy, term);
                for (var match : term.matches()) {
                    if (match instanceof Match.AnyPrefix prefixes) {
                        prefixLists.add(new PrefixList(name, policy.family(), prefixes.entries()));
                    } else if (match instanceof Match.AnyCommunity communities) {
                        communityLists.add(new CommunityList(name, communities.communities()));
                    } else if (match instanceof Match.OwnAsPath) {
                        ownAsPathLists.add(name);
                    } else {
                        throw new IllegalArgumentException("no list for " + match);
                    }
                }
            }
        }
        return new PolicyLists(policies, prefixLists, communityLists, ownAsPathLists);
    }

    /**
     * The name of a term's lists. Names of terms hold no underscore, so no two terms of a router share one, whatever
     * their policies are called.
     */
    public static String name(RoutePolicy policy, PolicyTerm term) {
        return policy.name() + "_" + term.name();
    }
}
