package org.erdsl.rules.circuit;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.DirectPortPair;

/** The circuits of a landscape by the Direct ports they are on. */
final class PortCircuits {

    private final Map<DirectPortPair, List<Circuit>> circuits;

    PortCircuits(Landscape landscape) {
        circuits = landscape.all(Circuit.class).stream()
                .filter(circuit -> circuit.getDirectPorts() != null)
                .collect(groupingBy(Circuit::getDirectPorts));
    }

    /** The circuits on the ports, in the order of the landscape. */
    List<Circuit> on(DirectPortPair ports) {
        return circuits.getOrDefault(ports, List.of());
    }
}
