package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Clouds;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Tenant;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The clouds of Microsoft share no region. */
public final class TenantIsInTheCloudOfItsHomeRegionRule extends Rule<Tenant> {

    public TenantIsInTheCloudOfItsHomeRegionRule() {
        super(Tenant.class, new RuleInfo(
                "tenant-is-in-the-cloud-of-its-home-region",
                RuleCategory.CANNOT_WORK,
                "A tenant is in the cloud of its home region",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-data-region"));
    }

    @Override
    protected void check(Tenant tenant, RuleContext context) {
        var home = Resolved.of(tenant.getHomeRegion()).map(context.landscape()::facts);
        if (home.isPresent() && !Clouds.isSame(home.get().getCloud(), tenant.getCloud())) {
            var place = Place.of(tenant, ModelPackage.Literals.TENANT__HOME_REGION);
            context.report(place, ("`%s` is a region of the cloud %s, and tenant `%s` is in %s; write the one that is "
                    + "right")
                    .formatted(home.get().getName(), home.get().getCloud().getLiteral(), tenant.getName(),
                            tenant.getCloud().getLiteral()));
        }
    }
}
