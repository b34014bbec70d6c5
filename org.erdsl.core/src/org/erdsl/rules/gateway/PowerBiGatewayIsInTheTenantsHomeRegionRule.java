package org.erdsl.rules.gateway;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Power BI uses gateways of the tenant's default region only. */
public final class PowerBiGatewayIsInTheTenantsHomeRegionRule extends Rule<Gateway> {

    public PowerBiGatewayIsInTheTenantsHomeRegionRule() {
        super(Gateway.class, new RuleInfo(
                "power-bi-gateway-is-in-the-tenants-home-region",
                RuleCategory.RISK,
                "A gateway that serves Power BI is in the home region of its tenant",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-data-region"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("sovereign-gateway-is-in-the-tenants-home-region");
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (!gateway.isServesPowerBi() || gateway.getRegions().size() != 1 || !Resolved.all(gateway.getRegions())) {
            return;
        }
        var region = gateway.getRegions().get(0).getName();
        Resolved.of(gateway.getTenant()).flatMap(tenant -> Resolved.of(tenant.getHomeRegion()))
                .filter(home -> !home.getName().equals(region))
                .ifPresent(home -> {
                    var place = Place.of(gateway, ModelPackage.Literals.GATEWAY__REGIONS, 0);
                    context.report(place, ("Power BI uses gateways of the tenant's home region `%s` only, and this "
                            + "one is in `%s`; register it there, or another one for Power BI")
                                    .formatted(home.getName(), region))
                            .related(Place.of(gateway.getTenant(), ModelPackage.Literals.TENANT__HOME_REGION), "home")
                            .fix("Register it in " + home.getName(), context.edits().replace(place, home.getName()));
                });
    }
}
