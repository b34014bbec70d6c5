package org.erdsl.rules.router;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.landscape.MicrosoftLinks;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Router;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A session that begins on a link goes down with the link, which is when it is needed. */
public final class IbgpAddressIsNotOfALinkRule extends Rule<Router> {

    public IbgpAddressIsNotOfALinkRule() {
        super(Router.class, new RuleInfo(
                "ibgp-address-is-not-of-a-link",
                RuleCategory.CONFIGURATION,
                "iBGP does not run on the addresses of a link to Microsoft",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(Router router, RuleContext context) {
        var ibgp = router.getIbgp();
        if (ibgp == null) {
            return;
        }
        for (var i = 0; i < ibgp.getAddresses().size(); i++) {
            check(router, ibgp.getAddresses().get(i), Place.of(ibgp, Literals.IBGP__ADDRESSES, i), context);
        }
        for (var neighbor : ibgp.getNeighbors()) {
            if (neighbor.getAddress() != null) {
                check(router, neighbor.getAddress(), Place.of(neighbor, Literals.IBGP_NEIGHBOR__ADDRESS), context);
            }
        }
    }

    private static void check(Router router, IpAddress address, Place place, RuleContext context) {
        for (var link : MicrosoftLinks.on(router, context.landscape())) {
            if (link.getPrefixes().stream().anyMatch(prefix -> prefix.contains(address))) {
                context.report(place, ("`%s` is an address of a link to Microsoft, and iBGP is for when the link is down; "
                        + "use an address of a loopback, or of the network between the routers").formatted(address))
                        .related(Place.of(link), "the link");
                return;
            }
        }
    }
}
