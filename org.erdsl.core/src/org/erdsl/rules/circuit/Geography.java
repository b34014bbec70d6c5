package org.erdsl.rules.circuit;

import java.util.Optional;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.PeeringLocation;

/** The geopolitical regions of ExpressRoute, which decide how far a circuit reaches. */
final class Geography {

    private Geography() {
    }

    /** The geopolitical region of a peering location, where it is known. */
    static Optional<String> of(PeeringLocation location) {
        return Optional.ofNullable(location.getGeopoliticalRegion());
    }

    /** The geopolitical region of an Azure region, where it is known. */
    static Optional<String> of(AzureRegion region) {
        return Optional.ofNullable(region.getGeopoliticalRegion());
    }
}
