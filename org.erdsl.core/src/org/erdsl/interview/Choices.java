package org.erdsl.interview;

import com.google.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.erdsl.library.Library;
import org.erdsl.model.Cloud;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.policy.KnownPlatforms;

/** What there is to choose from: everything here makes a model without an error, whatever else is chosen. */
public class Choices {

    @Inject
    private Library library;

    @Inject
    private KnownPlatforms platforms;

    /** The clouds with a region and a peering location to choose: not that of DoD, of whose circuits nothing is published. */
    public List<Cloud> clouds() {
        return Arrays.stream(Cloud.values()).filter(cloud -> !regions(cloud).isEmpty() && !locations(cloud).isEmpty()).toList();
    }

    /** The regions of Power Platform in this cloud whose communities are all published, by label. */
    public List<PowerPlatformRegion> regions(Cloud cloud) {
        return library.elements(PowerPlatformRegion.class).stream()
                .filter(region -> region.getCloud() == cloud)
                .filter(region -> !region.getPairs().isEmpty())
                .filter(region -> AzureRegions.of(region).allMatch(azure -> azure.getCommunity() != null))
                .sorted(Comparator.comparing(Choices::label)).toList();
    }

    /** The peering locations in this cloud, by label. */
    public List<PeeringLocation> locations(Cloud cloud) {
        return library.elements(PeeringLocation.class).stream()
                .filter(location -> location.getCloud() == cloud)
                .sorted(Comparator.comparing(Choices::label)).toList();
    }

    /** The platforms that routers can have, by name. */
    public List<String> platforms() {
        return platforms.names();
    }

    /** What a region or a location is called. */
    public static String label(NamedElement element) {
        return element.getDisplayName() == null ? element.getName() : element.getDisplayName();
    }
}
