package org.erdsl.rules.peering;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Acceptance;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.Cloud;
import org.erdsl.model.CommunityAcceptance;
import org.erdsl.model.RegionAcceptance;
import org.erdsl.model.ServiceAcceptance;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.RuleContext;

/** The regions and services that clauses accept, as far as they are known. */
final class AcceptedFacts {

    private AcceptedFacts() {
    }

    /** What a clause accepts, by name or by the value of a community. */
    static List<InCloud> of(Acceptance clause, RuleContext context) {
        if (clause instanceof ServiceAcceptance services) {
            return Resolved.of(services.getServices()).stream().map(InCloud::of).toList();
        }
        if (clause instanceof CommunityAcceptance communities) {
            var regions = context.facts(AzureRegion.class).stream()
                    .filter(region -> communities.getCommunities().contains(region.getCommunity()))
                    .map(InCloud::of);
            var services = context.facts(ServiceCommunity.class).stream()
                    .filter(service -> communities.getCommunities().contains(service.getCommunity()))
                    .map(InCloud::of);
            return Stream.concat(regions, services).toList();
        }
        return azureRegions(clause, context.landscape()).stream().map(InCloud::of).toList();
    }

    /** The Azure regions a clause accepts by name. */
    static Collection<AzureRegion> azureRegions(Acceptance clause, Landscape landscape) {
        if (clause instanceof RegionAcceptance regions) {
            return Resolved.of(regions.getRegions()).stream()
                    .flatMap(region -> landscape.azureRegions(region).stream())
                    .toList();
        }
        return clause instanceof AzureRegionAcceptance regions
                ? Resolved.of(regions.getRegions()).stream().map(landscape::facts).toList()
                : List.of();
    }

    /**
     * Something that belongs to a cloud.
     *
     * @param name its name
     * @param cloud the cloud
     */
    record InCloud(String name, Cloud cloud) {

        private static InCloud of(AzureRegion region) {
            return new InCloud(region.getName(), region.getCloud());
        }

        private static InCloud of(ServiceCommunity service) {
            return new InCloud(service.getName(), service.getCloud());
        }
    }
}
