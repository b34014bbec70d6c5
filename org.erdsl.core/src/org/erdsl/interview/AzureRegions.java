package org.erdsl.interview;

import java.util.Optional;
import java.util.stream.Stream;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.PowerPlatformRegion;

/** The Azure regions in which environments of Power Platform regions may live. */
final class AzureRegions {

    private AzureRegions() {
    }

    static Stream<AzureRegion> of(PowerPlatformRegion region) {
        return region.getPairs().stream().flatMap(pair -> pair.getRegions().stream());
    }

    static Stream<AzureRegion> of(PowerPlatformRegion region, Optional<PowerPlatformRegion> second) {
        return Stream.concat(of(region), second.stream().flatMap(AzureRegions::of));
    }
}
