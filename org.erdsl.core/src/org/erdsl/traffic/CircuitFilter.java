package org.erdsl.traffic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;

/** Which routes a peering accepts, and how much it prefers them. */
final class CircuitFilter {

    /** What a router assumes where nothing is said: RFC 4271 leaves it to the implementation, and all take this. */
    static final int DEFAULT_LOCAL_PREFERENCE = 100;

    private final Map<Community, Integer> preferences = new HashMap<>();
    private final Set<Community> excluded;

    CircuitFilter(MicrosoftPeering peering, Landscape landscape) {
        var communities = AcceptedCommunities.of(peering, landscape);
        // The first clause that accepts a route decides.
        communities.accepted().forEach(accepted -> preferences.putIfAbsent(
                accepted.community(), accepted.localPreference().orElse(DEFAULT_LOCAL_PREFERENCE)));
        excluded = communities.excluded().stream()
                .map(ServiceCommunity::getCommunity)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The local preference of the routes with this community; nothing where they are rejected. */
    Optional<Integer> preference(Community community) {
        return excluded.contains(community) ? Optional.empty() : Optional.ofNullable(preferences.get(community));
    }
}
