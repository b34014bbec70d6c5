package org.erdsl.rules.router;

import java.util.HashMap;
import java.util.List;

import org.erdsl.finding.Place;
import org.erdsl.model.Ibgp;
import org.erdsl.model.IbgpNeighbor;
import org.erdsl.net.IpAddress;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Two sessions with one address are one session, written twice. */
public final class IbgpNeighborIsNamedOnceRule extends Rule<Ibgp> {

    public IbgpNeighborIsNamedOnceRule() {
        super(Ibgp.class, new RuleInfo(
                "ibgp-neighbor-is-named-once",
                RuleCategory.MEANING,
                "A router names each of its iBGP neighbors once",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(Ibgp ibgp, RuleContext context) {
        var seen = new HashMap<IpAddress, IbgpNeighbor>();
        for (var neighbor : ibgp.getNeighbors()) {
            for (var address : addresses(neighbor)) {
                var first = seen.putIfAbsent(address, neighbor);
                if (first != null) {
                    context.report(Place.of(neighbor), "`%s` is a neighbor twice; keep one".formatted(address))
                            .related(Place.of(first), "the first time")
                            .fix("Remove this one", context.edits().removeElement(neighbor));
                    break;
                }
            }
        }
    }

    private static List<IpAddress> addresses(IbgpNeighbor neighbor) {
        if (neighbor.getAddress() != null) {
            return List.of(neighbor.getAddress());
        }
        return neighbor.getRouter() == null || neighbor.getRouter().getIbgp() == null
                ? List.of()
                : neighbor.getRouter().getIbgp().getAddresses();
    }
}
