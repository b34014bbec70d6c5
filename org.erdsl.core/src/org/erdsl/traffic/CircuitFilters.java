package org.erdsl.traffic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;

/** What the Microsoft peerings of a landscape accept, circuit by circuit. No outage changes it. */
final class CircuitFilters {

    private final Map<Circuit, CircuitFilter> filters = new ConcurrentHashMap<>();
    private final Landscape landscape;

    CircuitFilters(Landscape landscape) {
        this.landscape = landscape;
    }

    /** The filter of a circuit that has a Microsoft peering. */
    CircuitFilter get(Circuit circuit) {
        return filters.computeIfAbsent(circuit, key -> new CircuitFilter(key.getMicrosoftPeering(), landscape));
    }
}
