package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Router;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.rules.peering.ReservedAsn;

/** A router bears the number of its company, or a private one; Microsoft sees that of the peering. */
public final class RouterAsnIsUsableRule extends Rule<Router> {

    public RouterAsnIsUsableRule() {
        super(Router.class, new RuleInfo(
                "router-asn-is-usable",
                RuleCategory.CONFIGURATION,
                "The AS number of a router is one a company can have",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Router router, RuleContext context) {
        if (router.getAsn() != null) {
            ReservedAsn.reason(router.getAsn()).ifPresent(reason -> context.report(
                    Place.of(router, Literals.ROUTER__ASN),
                    "AS %s %s; write the AS number of the router's BGP process".formatted(router.getAsn(), reason)));
        }
    }
}
