package org.erdsl.generator.vrp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.erdsl.net.Community;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/**
 * A node of a route-policy. A term that looks for several communities becomes a node for each of them: the nodes of a
 * route-policy are alternatives beyond doubt, while Huawei's manuals do not agree on whether the lines of one community
 * filter are, and clauses about communities inside one node are alternatives too.
 *
 * @param term the term
 * @param number its number in the policy
 * @param accept whether it permits
 * @param community the community this node looks for, where it looks for one
 * @param next the node that looks on, where this one does not decide
 * @param isFirst whether it is the first node of its term, before which the reason stands
 */
record PolicyNode(PolicyTerm term, int number, boolean accept, Optional<Community> community, OptionalInt next,
        boolean isFirst) {

    /** No term has a higher number, so what follows is reached by {@code goto} alone. */
    static final int AFTER_ALL_TERMS = 65_001;

    /** Rejects what is looked at behind all terms and matches none of the nodes there. */
    static final int LAST = 65_535;

    /** Terms that accept have numbers from here on, ten apart. */
    private static final int ACCEPTING = 1000;
    private static final int SLOTS_BEFORE = 1000;
    private static final int SLOTS = 10;
    private static final int SLOTS_BEHIND = 500;

    /** Behind the nodes of all terms that reject, before those that accept. */
    private static final int GATE = 9_000;

    /** The nodes of a policy by number; term by term, but for those that look for two communities together. */
    static List<PolicyNode> of(RoutePolicy policy) {
        return policy.terms().stream().flatMap(term -> of(term).stream())
                .sorted(Comparator.comparingInt(PolicyNode::number)).toList();
    }

    private static List<PolicyNode> of(PolicyTerm term) {
        return term.matches().stream().flatMap(match -> match.in(new CommunityNodes(term)).stream()).findFirst()
                .orElseGet(() -> List.of(new PolicyNode(term, term.sequence(), term.accept(), Optional.empty(),
                        OptionalInt.empty(), true)));
    }

    /** The nodes for a community each. */
    static List<PolicyNode> each(PolicyTerm term, List<Community> communities) {
        var numbered = numbered(term.sequence(), most(term), communities);
        var nodes = new ArrayList<PolicyNode>();
        numbered.forEach((number, community) -> nodes.add(new PolicyNode(term, number, term.accept(),
                Optional.of(community), OptionalInt.empty(), number.equals(numbered.firstKey()))));
        return nodes;
    }

    /** The node that sends routes with one community behind all terms, and the nodes there that look for the others. */
    static List<PolicyNode> behind(PolicyTerm term, Community together, List<Community> communities) {
        var nodes = new ArrayList<PolicyNode>();
        nodes.add(new PolicyNode(term, GATE + term.sequence(), true, Optional.of(together),
                OptionalInt.of(AFTER_ALL_TERMS), true));
        numbered(AFTER_ALL_TERMS, SLOTS_BEHIND, communities).forEach((number, community) -> nodes.add(new PolicyNode(
                term, number, term.accept(), Optional.of(community), OptionalInt.empty(), false)));
        nodes.add(new PolicyNode(term, LAST, false, Optional.empty(), OptionalInt.empty(), false));
        return nodes;
    }

    /** The most communities a term may look for. */
    static int most(PolicyTerm term) {
        return term.sequence() < ACCEPTING ? SLOTS_BEFORE : SLOTS;
    }

    /** The most communities a term may look for together with another. */
    static int mostBehind() {
        return SLOTS_BEHIND;
    }

    /** Whether a route that comes to this node is looked at behind all terms. */
    boolean isBehind() {
        return number >= AFTER_ALL_TERMS;
    }

    /**
     * The number of a node is the first and the last digits of its community, so it stays when other communities come and
     * go; where that is taken, it is the next that is free.
     */
    private static TreeMap<Integer, Community> numbered(int first, int slots, List<Community> communities) {
        var sorted = communities.stream().sorted().distinct().toList();
        if (sorted.size() > slots) {
            throw new IllegalArgumentException("no number for one of " + sorted.size() + " communities");
        }
        var byNumber = new TreeMap<Integer, Community>();
        for (var community : sorted) {
            var slot = community.number() % slots;
            while (byNumber.containsKey(first + slot)) {
                slot = (slot + 1) % slots;
            }
            byNumber.put(first + slot, community);
        }
        return byNumber;
    }
}
