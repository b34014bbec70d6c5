package org.erdsl.traffic;

import java.util.HashMap;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;

/** What the Microsoft peerings of a landscape accept, circuit by circuit. No outage changes it. */
final class CircuitFilters {

    private final Map<Circuit, CircuitFilter> filters = new HashMap<>();

    CircuitFilters(Landscape landscape) {
        for (var circuit : landscape.all(Circuit.class)) {
            if (circuit.getMicrosoftPeering() != null) {
                filters.put(circuit, new CircuitFilter(circuit.getMicrosoftPeering(), landscape));
            }
        }
    }

    /** The filter of a circuit that has a Microsoft peering. */
    CircuitFilter get(Circuit circuit) {
        return filters.get(circuit);
    }
}
