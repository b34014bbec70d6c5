package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.landscape.MicrosoftLinks;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.model.Router;
import org.erdsl.net.Asn;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A router is one BGP speaker with one AS number of its own. */
public final class RouterHasOneAsnRule extends Rule<Router> {

    public RouterHasOneAsnRule() {
        super(Router.class, new RuleInfo(
                "router-has-one-asn",
                RuleCategory.CONFIGURATION,
                "All peerings of a router have the same AS number",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(Router router, RuleContext context) {
        if (router.getAsn() != null) {
            return;
        }
        var peerings = MicrosoftLinks.on(router, context.landscape()).stream()
                .map(link -> (Peering) link.eContainer())
                .distinct()
                .filter(peering -> peering.getAsn() != null)
                .toList();
        var numbers = peerings.stream().map(Peering::getAsn).distinct().sorted().map(Asn::toString).toList();
        if (numbers.size() > 1) {
            var report = context.report(Place.of(router, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    ("the peerings of router `%s` have the AS numbers %s; end one of the links elsewhere, or "
                            + "say the router's own with `asn`, and each session has its peering's").formatted(router.getName(), String.join(" and ", numbers)));
            for (var peering : peerings) {
                report.related(Place.of(peering, ModelPackage.Literals.PEERING__ASN),
                        "AS " + peering.getAsn());
            }
        }
    }
}
