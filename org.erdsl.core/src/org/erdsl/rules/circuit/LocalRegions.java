package org.erdsl.rules.circuit;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.rules.Resolved;

/** The Azure regions that Local circuits reach. */
final class LocalRegions {

    private LocalRegions() {
    }

    /** The names of the regions a Local circuit reaches; nothing where it is not Local, or nobody says where it is. */
    static Optional<Set<String>> of(Circuit circuit) {
        if (circuit.getSku() != CircuitSku.LOCAL) {
            return Optional.empty();
        }
        return Resolved.of(circuit.getPeeringLocation()).map(location -> {
            var names = new LinkedHashSet<String>();
            Resolved.of(location.getLocalRegions()).stream().map(AzureRegion::getName).forEach(names::add);
            return names;
        });
    }
}
