package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.model.Ibgp;
import org.erdsl.model.IbgpNeighbor;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A router does not speak with itself. */
public final class IbgpNeighborIsAnotherRouterRule extends Rule<IbgpNeighbor> {

    public IbgpNeighborIsAnotherRouterRule() {
        super(IbgpNeighbor.class, new RuleInfo(
                "ibgp-neighbor-is-another-router",
                RuleCategory.MEANING,
                "The iBGP neighbor of a router is another router",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(IbgpNeighbor neighbor, RuleContext context) {
        var ibgp = (Ibgp) neighbor.eContainer();
        if (neighbor.getRouter() != null && neighbor.getRouter() == ibgp.eContainer()) {
            context.report(Place.of(neighbor, Literals.IBGP_NEIGHBOR__ROUTER),
                    "`%s` names itself; name the other router".formatted(neighbor.getRouter().getName()));
        } else if (neighbor.getAddress() != null && ibgp.getAddresses().contains(neighbor.getAddress())) {
            context.report(Place.of(neighbor, Literals.IBGP_NEIGHBOR__ADDRESS),
                    "`%s` is this router's own address; write that of the other router".formatted(neighbor.getAddress()));
        }
    }
}
