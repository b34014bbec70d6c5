package org.erdsl.traffic;

import java.util.Collection;
import java.util.Optional;

import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;

/** Whether a circuit carries the traffic of Azure regions: cloud, SKU and accepted communities must agree. */
final class CircuitReach {

    private final Landscape landscape;

    CircuitReach(Landscape landscape) {
        this.landscape = landscape;
    }

    /**
     * Why the circuit does not carry the traffic of one of the regions; nothing when it carries that of all.
     * What the model leaves open (location, SKU) is not held against the circuit.
     */
    Optional<String> obstacle(Circuit circuit, Collection<AzureRegion> regions) {
        if (circuit.getMicrosoftPeering() == null) {
            return Optional.of("`" + circuit.getName() + "` has no Microsoft peering");
        }
        var accepted = AcceptedCommunities.of(circuit.getMicrosoftPeering(), landscape).values();
        for (var region : regions) {
            var community = landscape.community(region);
            if (community.isEmpty()) {
                return Optional.of("no community of " + region.getName() + " is known");
            }
            if (!accepted.contains(community.get())) {
                return Optional.of("`%s` does not accept %s (%s)"
                        .formatted(circuit.getName(), region.getName(), community.get()));
            }
            if (!reaches(circuit, region)) {
                return Optional.of("a %s circuit in %s does not reach %s".formatted(
                        circuit.getSku().getLiteral(), circuit.getPeeringLocation().getName(), region.getName()));
            }
        }
        return Optional.empty();
    }

    /** Local, Standard and Premium as in the ExpressRoute FAQ. */
    private static boolean reaches(Circuit circuit, AzureRegion region) {
        var location = circuit.getPeeringLocation();
        if (location == null) {
            return true;
        }
        var sameCloud = location.getCloud() == region.getCloud();
        return switch (circuit.getSku()) {
            case LOCAL -> sameCloud && location.getLocalRegions().stream()
                    .anyMatch(local -> local.getName().equals(region.getName()));
            case STANDARD -> sameCloud && (location.getGeopoliticalRegion() == null
                    || region.getGeopoliticalRegion() == null
                    || Landscape.isSame(location.getGeopoliticalRegion(), region.getGeopoliticalRegion()));
            case PREMIUM, UNSPECIFIED -> sameCloud;
        };
    }
}
