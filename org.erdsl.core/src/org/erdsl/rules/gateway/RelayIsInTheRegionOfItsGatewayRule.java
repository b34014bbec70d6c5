package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRelay;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Data travels through the region of the relay, metadata through that of the gateway. */
public final class RelayIsInTheRegionOfItsGatewayRule extends Rule<AzureRelay> {

    public RelayIsInTheRegionOfItsGatewayRule() {
        super(AzureRelay.class, new RuleInfo(
                "relay-is-in-the-region-of-its-gateway",
                RuleCategory.INFORMATION,
                "A relay of the company is in the region of its gateway",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-azure-relay"));
    }

    @Override
    protected void check(AzureRelay relay, RuleContext context) {
        var regions = ((Gateway) relay.eContainer()).getRegions();
        var own = Resolved.of(relay.getRegion());
        if (own.isPresent() && regions.size() == 1 && Resolved.all(regions)
                && !own.get().getName().equals(regions.get(0).getName())) {
            context.report(Place.of(relay, ModelPackage.Literals.AZURE_RELAY__REGION),
                    ("data of this gateway travels through `%s`, where the relay is, and only its metadata through "
                            + "`%s`; a circuit must accept both")
                                    .formatted(own.get().getName(), regions.get(0).getName()))
                    .related(Place.of(relay.eContainer(), ModelPackage.Literals.GATEWAY__REGIONS, 0), "the gateway");
        }
    }
}
