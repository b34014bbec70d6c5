package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Traffic of a gateway goes to the relay in its region, and over a circuit only if that accepts the region. */
public final class GatewayRegionIsAcceptedByItsCircuitRule extends Rule<Gateway> {

    public GatewayRegionIsAcceptedByItsCircuitRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-region-is-accepted-by-its-circuit",
                RuleCategory.RISK,
                "The region of a gateway is accepted by a circuit of its site",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-onprem-indepth"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        var circuits = Resolved.of(gateway.getSite()).stream()
                .flatMap(site -> Resolved.of(site.getCircuits()).stream())
                .filter(circuit -> circuit.getMicrosoftPeering() != null)
                .filter(circuit -> !circuit.getMicrosoftPeering().getAccepts().isEmpty())
                .toList();
        if (circuits.isEmpty() || gateway.getRegions().size() != 1 || !Resolved.all(gateway.getRegions())) {
            return;
        }
        var region = gateway.getRegions().get(0);
        var community = context.landscape().community(region);
        if (community.isPresent() && circuits.stream().noneMatch(circuit -> AcceptedCommunities
                .of(circuit.getMicrosoftPeering(), context.landscape()).values().contains(community.get()))) {
            var peering = circuits.get(0).getMicrosoftPeering();
            context.report(Place.of(gateway, ModelPackage.Literals.GATEWAY__REGIONS, 0),
                    ("relay traffic of gateway `%s` goes to `%s` (%s), which no circuit of `%s` accepts, so it uses "
                            + "the internet; accept the region").formatted(gateway.getName(), region.getName(),
                                    community.get(), gateway.getSite().getName()))
                    .related(Place.of(circuits.get(0)), "the circuit")
                    .fix("Accept " + region.getName(), context.edits().addLine(
                            peering, "accept azure region " + region.getName()));
        }
    }
}
