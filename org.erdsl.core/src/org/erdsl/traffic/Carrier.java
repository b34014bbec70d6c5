package org.erdsl.traffic;

import java.util.List;
import java.util.Optional;

import org.erdsl.model.Circuit;
import org.erdsl.model.PeeringLink;

/**
 * What carries a hop.
 *
 * @param medium the kind of network
 * @param circuit the circuit, where the medium is ExpressRoute
 * @param links the links of the circuit that carry it, the primary first
 */
public record Carrier(Medium medium, Optional<Circuit> circuit, List<PeeringLink> links) {

    static final Carrier COMPANY = new Carrier(Medium.COMPANY);
    static final Carrier INTERNET = new Carrier(Medium.INTERNET);
    static final Carrier MICROSOFT = new Carrier(Medium.MICROSOFT);
    static final Carrier NONE = new Carrier(Medium.NONE);

    public Carrier {
        links = List.copyOf(links);
        if (circuit.isPresent() != (medium == Medium.EXPRESSROUTE)) {
            throw new IllegalArgumentException("a circuit carries ExpressRoute, and nothing else does: " + medium);
        }
    }

    private Carrier(Medium medium) {
        this(medium, Optional.empty(), List.of());
    }

    static Carrier over(Circuit circuit, List<PeeringLink> links) {
        return new Carrier(Medium.EXPRESSROUTE, Optional.of(circuit), links);
    }

    /** How a sentence says it: {@code over amsterdamCircuit}. */
    public String words() {
        return circuit.map(over -> "over " + over.getName()).orElse(medium.words());
    }
}
