package org.erdsl.rules.peering;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.model.Authorization;
import org.erdsl.model.Circuit;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.rules.RuleContext;

/** The services of Microsoft 365: those for which Microsoft must authorize a circuit. */
public final class Microsoft365 {

    private Microsoft365() {
    }

    /** The communities of such services that a circuit accepts, in the order of its clauses. */
    public static List<AcceptedCommunity> accepted(Circuit circuit, RuleContext context) {
        if (circuit.getMicrosoftPeering() == null) {
            return List.of();
        }
        var services = context.facts(ServiceCommunity.class).stream()
                .filter(service -> service.getAuthorization() == Authorization.REQUIRED)
                .map(ServiceCommunity::getCommunity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return AcceptedCommunities.of(circuit.getMicrosoftPeering(), context.landscape()).accepted().stream()
                .filter(accepted -> services.contains(accepted.community()))
                .toList();
    }
}
