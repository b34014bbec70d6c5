package org.erdsl.rules.router;

import java.util.Objects;
import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.model.IbgpNeighbor;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Router;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Names of VRFs count on one router only, but two names for one network are a slip more often than a plan. */
public final class IbgpNeighborsStandInOneVrfRule extends Rule<IbgpNeighbor> {

    public IbgpNeighborsStandInOneVrfRule() {
        super(IbgpNeighbor.class, new RuleInfo(
                "ibgp-neighbors-stand-in-one-vrf",
                RuleCategory.RISK,
                "Two routers that speak iBGP stand in VRFs of one name",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(IbgpNeighbor neighbor, RuleContext context) {
        var router = (Router) neighbor.eContainer().eContainer();
        var other = neighbor.getRouter();
        if (other != null && !Objects.equals(router.getVrf(), other.getVrf())) {
            context.report(Place.of(neighbor, Literals.IBGP_NEIGHBOR__ROUTER),
                    "`%s` speaks iBGP %s and `%s` %s; let both stand in one VRF".formatted(router.getName(), vrf(router),
                            other.getName(), vrf(other)))
                    .related(Place.of(other), "the other router");
        }
    }

    private static String vrf(Router router) {
        return Optional.ofNullable(router.getVrf()).map(name -> "in VRF \"" + name + "\"").orElse("outside of any VRF");
    }
}
