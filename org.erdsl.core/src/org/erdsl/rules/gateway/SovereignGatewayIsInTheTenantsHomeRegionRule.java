package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Cloud;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Only the public cloud lets the installer choose a region. */
public final class SovereignGatewayIsInTheTenantsHomeRegionRule extends Rule<Gateway> {

    public SovereignGatewayIsInTheTenantsHomeRegionRule() {
        super(Gateway.class, new RuleInfo(
                "sovereign-gateway-is-in-the-tenants-home-region",
                RuleCategory.CANNOT_WORK,
                "A gateway of a sovereign cloud is in the home region of its tenant",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-data-region"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        var tenant = Resolved.of(gateway.getTenant()).filter(t -> t.getCloud() != Cloud.PUBLIC);
        if (gateway.getRegions().size() != 1 || !Resolved.all(gateway.getRegions())) {
            return;
        }
        var region = gateway.getRegions().get(0).getName();
        tenant.flatMap(t -> Resolved.of(t.getHomeRegion()))
                .filter(home -> !home.getName().equals(region))
                .ifPresent(home -> {
                    var place = Place.of(gateway, ModelPackage.Literals.GATEWAY__REGIONS, 0);
                    context.report(place, ("outside the public cloud a gateway is always in the tenant's home region, "
                            + "here `%s`; no other can be chosen").formatted(home.getName()))
                            .related(Place.of(tenant.get(), ModelPackage.Literals.TENANT__HOME_REGION), "home")
                            .fix("Register it in " + home.getName(), context.edits().replace(place, home.getName()));
                });
    }
}
