package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.model.Cloud;
import org.erdsl.model.Environment;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SiteUse;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft's table of clouds has no row for DoD, so that support is neither said nor denied. */
public final class DodEnvironmentOverExpressrouteIsUnverifiedRule extends Rule<SiteUse> {

    public DodEnvironmentOverExpressrouteIsUnverifiedRule() {
        super(SiteUse.class, new RuleInfo(
                "dod-environment-over-expressroute-is-unverified",
                RuleCategory.RISK,
                "Nobody says that a DoD environment can be used over ExpressRoute",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/things-to-consider"));
    }

    @Override
    protected void check(SiteUse use, RuleContext context) {
        var environment = (Environment) use.eContainer();
        if (!use.getCircuits().isEmpty() && Resolved.of(environment.getRegion())
                .filter(region -> region.getCloud() == Cloud.USDOD).isPresent()) {
            context.report(Place.of(use, ModelPackage.Literals.SITE_USE__CIRCUITS, 0),
                    ("environment `%s` is of DoD, for which Microsoft's page lists no ExpressRoute: unverified; ask "
                            + "Microsoft before you build on it").formatted(environment.getName()));
        }
    }
}
