package org.erdsl.ide.insight;

import java.util.Optional;
import java.util.stream.Collectors;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.ServiceCommunity;

/** The communities behind a name. */
public final class RegionCommunities {

    private RegionCommunities() {
    }

    /** The values, separated by commas; nothing where the element stands for no known community. */
    public static Optional<String> of(NamedElement element, Landscape landscape) {
        if (element instanceof PowerPlatformRegion region) {
            return Optional.of(landscape.azureRegions(region).stream().flatMap(azure -> landscape.community(azure).stream())
                    .map(Object::toString).collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
        }
        if (element instanceof AzureRegion region) {
            return landscape.community(region).map(Object::toString);
        }
        return element instanceof ServiceCommunity service && service.getCommunity() != null
                ? Optional.of(service.getCommunity().toString()) : Optional.empty();
    }
}
