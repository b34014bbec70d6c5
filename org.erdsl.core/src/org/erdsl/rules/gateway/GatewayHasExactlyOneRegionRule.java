package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A gateway cluster is registered in one Azure region, through whose relay all its traffic goes. There is no
 * default that would be right by more than luck.
 */
public final class GatewayHasExactlyOneRegionRule extends Rule<Gateway> {

    public GatewayHasExactlyOneRegionRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-has-exactly-one-region",
                RuleCategory.CONFIGURATION,
                "A gateway is registered in exactly one Azure region",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-data-region"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        var regions = gateway.getRegions();
        if (regions.isEmpty()) {
            var report = context.report(Place.of(gateway, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    "gateway `%s` has no region; a gateway is registered in exactly one: `region …`"
                            .formatted(gateway.getName()));
            CandidateRegions.nearest(gateway, context).map(AzureRegion::getName).ifPresent(name -> report.fix(
                    "Register it in " + name + ", the nearest", context.edits().addLine(gateway, "region " + name)));
        } else if (regions.size() > 1) {
            context.report(Place.of(gateway, ModelPackage.Literals.GATEWAY__REGIONS, 1),
                    ("gateway `%s` has %d regions; a gateway is registered in exactly one, so keep one "
                            + "or declare another gateway").formatted(gateway.getName(), regions.size()));
        }
    }
}
