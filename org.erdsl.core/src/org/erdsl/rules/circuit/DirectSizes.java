package org.erdsl.rules.circuit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.model.DirectPortFact;
import org.erdsl.net.Bandwidth;
import org.erdsl.rules.RuleContext;

/** The ports and circuits of ExpressRoute Direct, as the facts have them. */
final class DirectSizes {

    private final List<DirectPortFact> sizes;

    private DirectSizes(List<DirectPortFact> sizes) {
        this.sizes = sizes;
    }

    static DirectSizes of(RuleContext context) {
        return new DirectSizes(context.facts(DirectPortFact.class).stream()
                .filter(fact -> fact.getSpeed() != null).toList());
    }

    /** Whether there are ports of this speed. */
    boolean isSpeed(Bandwidth speed) {
        return ports(speed).isPresent();
    }

    /** The speeds of ports, in words. */
    String speeds() {
        return sizes.stream().map(DirectPortFact::getSpeed).sorted().distinct().map(Bandwidth::toString)
                .collect(Collectors.joining(", "));
    }

    /** The bandwidths of circuits on ports of a speed, the smallest first. */
    List<Bandwidth> circuits(Bandwidth speed) {
        return ports(speed).stream().flatMap(ports -> ports.getBandwidths().stream()).sorted().toList();
    }

    /** How much the circuits on ports of a speed may have together, where Microsoft says so. */
    Optional<Bandwidth> subscribed(Bandwidth speed) {
        return ports(speed).map(DirectPortFact::getSubscribed);
    }

    private Optional<DirectPortFact> ports(Bandwidth speed) {
        return sizes.stream().filter(ports -> ports.getSpeed().equals(speed)).findFirst();
    }
}
