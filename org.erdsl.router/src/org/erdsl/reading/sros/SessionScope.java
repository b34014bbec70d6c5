package org.erdsl.reading.sros;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where the settings of a session stand: its neighbor, the neighbor's group, BGP as a whole. What the nearest says counts.
 * Nokia, Unicast Routing Protocols Guide, "BGP configuration inheritance".
 */
record SessionScope(Node neighbor, Optional<Node> group, Node bgp) {

    /** The nearest first. */
    List<Node> nodes() {
        return Stream.of(Optional.of(neighbor), group, Optional.of(bgp)).flatMap(Optional::stream).toList();
    }

    /** What the nearest says that says anything. */
    <T> Optional<T> nearest(Function<Node, Optional<T>> said) {
        return nodes().stream().flatMap(node -> said.apply(node).stream()).findFirst();
    }

    Optional<Node> leaf(String... words) {
        return nearest(node -> node.leaf(words));
    }

    boolean isTrue(String... words) {
        return leaf(words).filter(value -> value.word().equals("true")).isPresent();
    }

    /** The policies of a direction, all of the nearest that names any. */
    List<Node> policies(String direction) {
        return nearest(node -> Optional.of(node.values(direction, "policy")).filter(all -> !all.isEmpty()))
                .orElse(List.of());
    }
}
