package org.erdsl.rules.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.Fact;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;

/** The regions and services that have a community, by its value. */
final class FactsByCommunity {

    private final Map<Community, List<Fact>> facts = new HashMap<>();

    FactsByCommunity(List<AzureRegion> regions, List<ServiceCommunity> services) {
        regions.forEach(this::add);
        services.forEach(this::add);
    }

    private void add(Fact fact) {
        var community = CommunityNamesOneFactRule.community(fact);
        if (community != null) {
            facts.computeIfAbsent(community, key -> new ArrayList<>()).add(fact);
        }
    }

    List<Fact> of(Community community) {
        return facts.getOrDefault(community, List.of());
    }
}
