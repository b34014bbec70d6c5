package org.erdsl.rules.circuit;

import java.util.List;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Circuit;
import org.erdsl.model.DirectPortPair;

/** The circuits of a landscape by the Direct ports they are on. */
final class PortCircuits {

    private static final Contribution<DirectPortPair, Circuit> BY_PORTS =
            Contribution.of(Circuit.class, (circuit, add) -> add.accept(circuit.getDirectPorts(), circuit));

    private final Lookup<DirectPortPair, Circuit> circuits;

    PortCircuits(Landscape landscape) {
        circuits = landscape.lookup(BY_PORTS);
    }

    /** The circuits on the ports, in the order of the landscape. */
    List<Circuit> on(DirectPortPair ports) {
        return circuits.of(ports);
    }
}
