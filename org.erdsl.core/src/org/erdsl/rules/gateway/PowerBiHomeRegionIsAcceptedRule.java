package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Tenant;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Power BI is reached through the community of the region the tenant lives in, like everything else there. */
public final class PowerBiHomeRegionIsAcceptedRule extends Rule<Tenant> {

    public PowerBiHomeRegionIsAcceptedRule() {
        super(Tenant.class, new RuleInfo(
                "power-bi-home-region-is-accepted",
                RuleCategory.INFORMATION,
                "Power BI takes the circuit where the home region of the tenant is accepted",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Tenant tenant, RuleContext context) {
        var community = Resolved.of(tenant.getHomeRegion()).flatMap(context.landscape()::community);
        var accepted = context.landscape().index(CommunitiesOfCircuits.class, CommunitiesOfCircuits::new).values();
        if (community.isPresent() && !accepted.isEmpty() && !accepted.contains(community.get())) {
            context.report(Place.of(tenant, ModelPackage.Literals.TENANT__HOME_REGION),
                    ("Power BI of `%s` lives in `%s` (%s), which no circuit accepts, so it takes the internet; accept "
                            + "the region if it is to take a circuit").formatted(tenant.getName(),
                                    tenant.getHomeRegion().getName(), community.get()));
        }
    }
}
