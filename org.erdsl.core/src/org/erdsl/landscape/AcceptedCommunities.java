package org.erdsl.landscape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.model.Acceptance;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.CommunityAcceptance;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.RegionAcceptance;
import org.erdsl.model.ServiceAcceptance;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;

/** Which communities a peering wants and which it does not, clause by clause. */
public final class AcceptedCommunities {

    private final List<AcceptedCommunity> accepted;
    private final List<ServiceCommunity> excluded;

    private AcceptedCommunities(List<AcceptedCommunity> accepted, List<ServiceCommunity> excluded) {
        this.accepted = List.copyOf(accepted);
        this.excluded = List.copyOf(excluded);
    }

    /** Reads the clauses of a peering; a region without a known community contributes none. */
    public static AcceptedCommunities of(MicrosoftPeering peering, Landscape landscape) {
        var accepted = new ArrayList<AcceptedCommunity>();
        for (var acceptance : peering.getAccepts()) {
            accepted.addAll(accepted(acceptance, landscape));
        }
        var excluded = peering.getAccepts().stream()
                .flatMap(acceptance -> acceptance.getExcludedServices().stream())
                .filter(service -> service.getCommunity() != null)
                .distinct()
                .toList();
        return new AcceptedCommunities(accepted, excluded);
    }

    private static List<AcceptedCommunity> accepted(Acceptance acceptance, Landscape landscape) {
        Stream<Optional<AcceptedCommunity>> stream;
        if (acceptance instanceof RegionAcceptance regions) {
            stream = regions.getRegions().stream()
                    .flatMap(region -> landscape.azureRegions(region).stream())
                    .map(region -> accepted(region, acceptance, landscape));
        } else if (acceptance instanceof AzureRegionAcceptance regions) {
            stream = regions.getRegions().stream().map(region -> accepted(region, acceptance, landscape));
        } else if (acceptance instanceof ServiceAcceptance services) {
            stream = services.getServices().stream()
                    .filter(service -> service.getCommunity() != null)
                    .map(service -> new AcceptedCommunity(service.getCommunity(), service.getName(), acceptance))
                    .map(Optional::of);
        } else if (acceptance instanceof CommunityAcceptance communities) {
            stream = communities.getCommunities().stream()
                    .map(community -> new AcceptedCommunity(community, community.toString(), acceptance))
                    .map(Optional::of);
        } else {
            throw new IllegalArgumentException("no clause that accepts routes: " + acceptance.eClass().getName());
        }
        return stream.flatMap(Optional::stream).toList();
    }

    private static Optional<AcceptedCommunity> accepted(AzureRegion region, Acceptance acceptance,
            Landscape landscape) {
        return landscape.community(region)
                .map(community -> new AcceptedCommunity(community, region.getName(), acceptance));
    }

    /** The wanted communities in the order of the model; one may be wanted by several clauses. */
    public List<AcceptedCommunity> accepted() {
        return accepted;
    }

    /** The services whose routes are rejected first, whatever clause excludes them. */
    public List<ServiceCommunity> excluded() {
        return excluded;
    }

    public Set<Community> values() {
        return accepted.stream().map(AcceptedCommunity::community).collect(Collectors.toUnmodifiableSet());
    }

    public boolean acceptsAll(Collection<Community> communities) {
        return values().containsAll(communities);
    }
}
