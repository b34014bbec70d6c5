package org.erdsl.rules.peering;

import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Power Platform has no community of its own. A service community, that of CRM Online included, brings other
 * services and leaves the environments outside.
 */
public final class ServiceCommunityDoesNotSelectRegionRule extends Rule<Circuit> {

    public ServiceCommunityDoesNotSelectRegionRule() {
        super(Circuit.class, new RuleInfo(
                "service-community-does-not-select-region",
                RuleCategory.CANNOT_WORK,
                "Regional communities select Power Platform, service communities do not",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var peering = circuit.getMicrosoftPeering();
        if (peering == null || !PeeringClauses.areResolved(peering)
                || !SelectedServices.insteadOfRegions(circuit, context)) {
            return;
        }
        var services = SelectedServices.of(AcceptedCommunities.of(peering, context.landscape()), context);
        var needed = PeeringClauses.needed(circuit, context.landscape());
        var names = services.stream().map(AcceptedCommunity::name).distinct().collect(Collectors.joining(", "));
        var regions = needed.stream().map(AzureRegion::getName).collect(Collectors.joining(", "));
        context.report(Place.of(services.get(0).acceptance()),
                ("`%s` accepts %s, but no region its environments live in; Power Platform has no "
                        + "community of its own and is selected by those of its regions")
                                .formatted(circuit.getName(), names))
                .fix("Accept " + regions, context.edits().addLine(peering, PeeringClauses.acceptAzureRegions(needed)));
    }
}
