package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.model.IbgpNeighbor;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Router;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A session that one side alone configures stays down. */
public final class IbgpNeighborsNameEachOtherRule extends Rule<IbgpNeighbor> {

    public IbgpNeighborsNameEachOtherRule() {
        super(IbgpNeighbor.class, new RuleInfo(
                "ibgp-neighbors-name-each-other",
                RuleCategory.RISK,
                "Two routers that speak iBGP name each other",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(IbgpNeighbor neighbor, RuleContext context) {
        var router = (Router) neighbor.eContainer().eContainer();
        var other = neighbor.getRouter();
        if (other != null && other != router && other.getIbgp() != null
                && other.getIbgp().getNeighbors().stream().noneMatch(back -> back.getRouter() == router)) {
            context.report(Place.of(neighbor, Literals.IBGP_NEIGHBOR__ROUTER),
                    "`%s` does not name `%s` back, so the session stays down; add `neighbor %s` there"
                            .formatted(other.getName(), router.getName(), router.getName()))
                    .related(Place.of(other.getIbgp()), "its iBGP")
                    .fix("Name this router there",
                            context.edits().addLine(other.getIbgp(), "neighbor " + router.getName()));
        }
    }
}
