package org.erdsl.rules.peering;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.model.Circuit;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.rules.RuleContext;

/** Service communities a circuit accepts where regional ones are needed. */
final class SelectedServices {

    private SelectedServices() {
    }

    /** Whether a circuit that needs regions accepts services and not one of the regions. */
    static boolean insteadOfRegions(Circuit circuit, RuleContext context) {
        var landscape = context.landscape();
        var needed = PeeringClauses.needed(circuit, landscape);
        var accepted = AcceptedCommunities.of(circuit.getMicrosoftPeering(), landscape);
        return !needed.isEmpty()
                && needed.stream().flatMap(region -> landscape.community(region).stream())
                        .noneMatch(accepted.values()::contains)
                && !of(accepted, context).isEmpty();
    }

    /** The accepted communities that are those of services. */
    static List<AcceptedCommunity> of(AcceptedCommunities accepted, RuleContext context) {
        var values = context.facts(ServiceCommunity.class).stream()
                .map(ServiceCommunity::getCommunity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return accepted.accepted().stream().filter(community -> values.contains(community.community())).toList();
    }
}
