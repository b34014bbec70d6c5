package org.erdsl.reader.vrp;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.erdsl.net.Asn;
import org.erdsl.reader.Verdict;
import org.erdsl.routes.Announcement;

/**
 * A route-policy: the first node that matches decides, or sends the route on to a node behind it; what matches none is
 * denied, whatever it matched before.
 */
final class Nodes {

    /** A node while it is read. */
    static final class Node {

        private boolean permit;
        private final List<Predicate<Announcement>> conditions = new ArrayList<>();
        private final List<Predicate<Announcement>> communities = new ArrayList<>();
        private OptionalInt localPreference = OptionalInt.empty();
        private List<Asn> prepended = List.of();
        private OptionalInt next = OptionalInt.empty();

        void when(Predicate<Announcement> condition) {
            conditions.add(condition);
        }

        /** Several clauses about communities are alternatives. */
        void whenCommunity(Predicate<Announcement> condition) {
            communities.add(condition);
        }

        void localPreference(int value) {
            localPreference = OptionalInt.of(value);
        }

        void prepend(List<Asn> path) {
            prepended = List.copyOf(path);
        }

        /** Looks on at a node, or at the one behind it where there is none of that number. */
        void next(int number) {
            next = OptionalInt.of(number);
        }

        boolean changesRoutes() {
            return localPreference.isPresent() || !prepended.isEmpty();
        }

        private boolean matches(Announcement route) {
            return conditions.stream().allMatch(condition -> condition.test(route))
                    && (communities.isEmpty() || communities.stream().anyMatch(condition -> condition.test(route)));
        }
    }

    private final TreeMap<Integer, Node> nodes = new TreeMap<>();

    /** The node of this number; the mode of one that is there already is replaced. */
    Node node(int number, boolean permit) {
        var node = nodes.computeIfAbsent(number, key -> new Node());
        node.permit = permit;
        return node;
    }

    Verdict decide(Announcement route) {
        var entry = nodes.firstEntry();
        while (entry != null) {
            var node = entry.getValue();
            if (!node.matches(route)) {
                entry = nodes.higherEntry(entry.getKey());
            } else if (node.permit && node.next.isPresent()) {
                entry = nodes.ceilingEntry(node.next.getAsInt());
            } else {
                return node.permit ? new Verdict(true, node.localPreference, node.prepended) : Verdict.REJECTED;
            }
        }
        return Verdict.REJECTED;
    }
}
