package org.erdsl.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Acceptance;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.CommunityAcceptance;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RegionAcceptance;
import org.erdsl.model.ServiceAcceptance;

/** The regions, services and communities a peering accepts, one by one. */
final class AcceptedElements {

    private final Landscape landscape;

    AcceptedElements(Landscape landscape) {
        this.landscape = landscape;
    }

    /**
     * In the order of the model; what two clauses name counts for the first.
     *
     * @throws IllegalStateException when one has no known community
     */
    List<AcceptedElement> of(MicrosoftPeering peering) {
        var elements = new ArrayList<AcceptedElement>();
        for (var acceptance : peering.getAccepts()) {
            for (var element : of(acceptance)) {
                if (element.communities().isEmpty()) {
                    throw new IllegalStateException("`" + element.name() + "` has no known community");
                }
                if (elements.stream().noneMatch(known -> known.termName().equals(element.termName()))) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    private List<AcceptedElement> of(Acceptance acceptance) {
        if (acceptance instanceof RegionAcceptance regions) {
            return regions.getRegions().stream()
                    .map(region -> element(AcceptedScope.REGION, region.getName(), acceptance,
                            landscape.azureRegions(region).stream()
                                    .flatMap(azureRegion -> community(azureRegion, acceptance).stream())
                                    .toList(),
                            "rule region-needs-both-communities"))
                    .toList();
        }
        if (acceptance instanceof AzureRegionAcceptance regions) {
            return regions.getRegions().stream()
                    .map(region -> element(AcceptedScope.AZURE_REGION, region.getName(), acceptance,
                            community(region, acceptance).stream().toList(), "ExpressRoute routing requirements"))
                    .toList();
        }
        if (acceptance instanceof ServiceAcceptance services) {
            return services.getServices().stream()
                    .map(service -> element(AcceptedScope.SERVICE, service.getName(), acceptance,
                            Optional.ofNullable(service.getCommunity())
                                    .map(community -> new AcceptedCommunity(community, service.getName(), acceptance))
                                    .stream().toList(),
                            "ExpressRoute routing requirements"))
                    .toList();
        }
        if (acceptance instanceof CommunityAcceptance communities) {
            return communities.getCommunities().stream()
                    .map(community -> element(AcceptedScope.COMMUNITY, community.toString(), acceptance,
                            List.of(new AcceptedCommunity(community, community.toString(), acceptance)),
                            "the value stands in the model"))
                    .toList();
        }
        throw new IllegalArgumentException("no clause that accepts routes: " + acceptance.eClass().getName());
    }

    private static AcceptedElement element(AcceptedScope scope, String name, Acceptance acceptance,
            List<AcceptedCommunity> communities, String basis) {
        var preference = acceptance.eIsSet(ModelPackage.Literals.ACCEPTANCE__LOCAL_PREFERENCE)
                ? OptionalInt.of(acceptance.getLocalPreference())
                : OptionalInt.empty();
        return new AcceptedElement(scope, name, communities, preference, basis);
    }

    private Optional<AcceptedCommunity> community(AzureRegion region, Acceptance acceptance) {
        return landscape.community(region)
                .map(community -> new AcceptedCommunity(community, region.getName(), acceptance));
    }
}
