package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.LinkRole;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Two sessions on one router fall together with it, which is what the second one is there to prevent. */
public final class SessionsEndOnTwoRoutersRule extends Rule<Peering> {

    public SessionsEndOnTwoRoutersRule() {
        super(Peering.class, new RuleInfo(
                "sessions-end-on-two-routers",
                RuleCategory.RISK,
                "The links of a peering end on different routers",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/how-expressroute-works"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        for (var primary : Peerings.links(peering, LinkRole.PRIMARY)) {
            for (var secondary : Peerings.links(peering, LinkRole.SECONDARY)) {
                if (primary.getRouter() != null && primary.getRouter() == secondary.getRouter()) {
                    context.report(Place.of(secondary, ModelPackage.Literals.PEERING_LINK__ROUTER),
                            ("both links of `%s` end on `%s`, so one failure takes both; end one of them on another "
                                    + "router").formatted(
                                            Peerings.circuit(peering).getName(), primary.getRouter().getName()))
                            .related(Place.of(primary), "the primary link");
                    return;
                }
            }
        }
    }
}
