package org.erdsl.rules.circuit;

import java.util.Optional;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.GeopoliticalRegion;
import org.erdsl.model.PeeringLocation;
import org.erdsl.rules.Resolved;

/** The geopolitical regions of ExpressRoute, which decide how far a circuit reaches. */
final class Geography {

    private Geography() {
    }

    /** The geopolitical region of a peering location, where it is known. */
    static Optional<String> of(PeeringLocation location) {
        return Resolved.of(location.getGeopoliticalRegion()).map(Geography::name);
    }

    /** The geopolitical region of an Azure region, where it is known. */
    static Optional<String> of(AzureRegion region) {
        return Resolved.of(region.getGeopoliticalRegion()).map(Geography::name);
    }

    private static String name(GeopoliticalRegion region) {
        return region.getDisplayName() == null ? region.getName() : region.getDisplayName();
    }
}
