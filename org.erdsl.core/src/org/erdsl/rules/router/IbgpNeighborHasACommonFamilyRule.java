package org.erdsl.rules.router;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.Ibgp;
import org.erdsl.model.IbgpNeighbor;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Router;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A session runs between two addresses of one family. */
public final class IbgpNeighborHasACommonFamilyRule extends Rule<IbgpNeighbor> {

    public IbgpNeighborHasACommonFamilyRule() {
        super(IbgpNeighbor.class, new RuleInfo(
                "ibgp-neighbor-has-a-common-family",
                RuleCategory.CONFIGURATION,
                "A router and its iBGP neighbor have addresses of a common family",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(IbgpNeighbor neighbor, RuleContext context) {
        var local = ((Ibgp) neighbor.eContainer()).getAddresses();
        if (neighbor.getAddress() != null && !hasFamilyOf(neighbor.getAddress(), local)) {
            context.report(Place.of(neighbor, Literals.IBGP_NEIGHBOR__ADDRESS),
                    "`%s` is reached from an %s address, and this router has none for iBGP; add one: `address …`"
                            .formatted(neighbor.getAddress(), neighbor.getAddress().family()));
        } else if (neighbor.getRouter() != null && remote(neighbor.getRouter()).stream()
                .noneMatch(address -> hasFamilyOf(address, local))) {
            context.report(Place.of(neighbor, Literals.IBGP_NEIGHBOR__ROUTER),
                    ("`%s` has %s for iBGP and this router has %s, so there is no session; give both an address of one "
                            + "family: `ibgp { address … }`").formatted(neighbor.getRouter().getName(),
                                    families(remote(neighbor.getRouter())), families(local)));
        }
    }

    private static List<IpAddress> remote(Router router) {
        return router.getIbgp() == null ? List.of() : router.getIbgp().getAddresses();
    }

    private static boolean hasFamilyOf(IpAddress address, List<IpAddress> addresses) {
        return addresses.stream().anyMatch(other -> other.family() == address.family());
    }

    private static String families(List<IpAddress> addresses) {
        return addresses.isEmpty()
                ? "no address"
                : addresses.stream().map(IpAddress::family).distinct().map(AddressFamily::toString)
                        .collect(Collectors.joining(" and "));
    }
}
