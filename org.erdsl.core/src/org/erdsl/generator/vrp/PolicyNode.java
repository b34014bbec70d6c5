package org.erdsl.generator.vrp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/**
 * A node of a route-policy. A term that looks for several communities becomes a node for each of them: the nodes of a
 * route-policy are alternatives beyond doubt, while Huawei's manuals do not agree on whether the lines of one community
 * filter are.
 *
 * @param policy the policy
 * @param term the term
 * @param number its number in the policy
 * @param community the community this node looks for, where the term looks for any
 * @param isFirst whether it is the first node of its term, before which the reason stands
 */
record PolicyNode(RoutePolicy policy, PolicyTerm term, int number, Optional<Community> community, boolean isFirst) {

    /** Terms that accept have numbers from here on, ten apart. */
    private static final int ACCEPTING = 1000;
    private static final int SLOTS_BEFORE = 1000;
    private static final int SLOTS = 10;

    /** The nodes of a policy, term by term. */
    static List<PolicyNode> of(RoutePolicy policy) {
        var nodes = new ArrayList<PolicyNode>();
        for (var term : policy.terms()) {
            var communities = term.matches().stream().filter(Match.AnyCommunity.class::isInstance)
                    .flatMap(match -> ((Match.AnyCommunity) match).communities().stream())
                    .sorted().distinct().toList();
            if (communities.isEmpty()) {
                nodes.add(new PolicyNode(policy, term, term.sequence(), Optional.empty(), true));
            } else {
                var numbered = numbered(term, communities);
                numbered.forEach((number, community) -> nodes.add(new PolicyNode(policy, term, number,
                        Optional.of(community), number.equals(numbered.firstKey()))));
            }
        }
        return nodes;
    }

    /** The most communities a term may look for. */
    static int most(PolicyTerm term) {
        return term.sequence() < ACCEPTING ? SLOTS_BEFORE : SLOTS;
    }

    /**
     * The number of a node is that of its term and the last digits of its community, so it stays when other communities
     * come and go; where that is taken, it is the next that is free before the next term.
     */
    private static TreeMap<Integer, Community> numbered(PolicyTerm term, List<Community> communities) {
        var sequence = term.sequence();
        var slots = most(term);
        if (communities.size() > slots) {
            throw new IllegalArgumentException("no number for one of " + communities.size() + " communities");
        }
        var byNumber = new TreeMap<Integer, Community>();
        for (var community : communities) {
            var slot = community.number() % slots;
            while (byNumber.containsKey(sequence + slot)) {
                slot = (slot + 1) % slots;
            }
            byNumber.put(sequence + slot, community);
        }
        return byNumber;
    }

    /** The name of the filters of a term or node: the names of terms would not fit into 51 characters. */
    static String filter(RoutePolicy policy, int number) {
        return policy.name() + "_" + number;
    }
}
