package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A session is between two AS numbers: Microsoft's is 12076, the other is the company's. */
public final class PeeringHasAsnRule extends Rule<Peering> {

    public PeeringHasAsnRule() {
        super(Peering.class, new RuleInfo(
                "peering-has-asn",
                RuleCategory.CONFIGURATION,
                "A peering with links says the AS number of the company",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        if (!peering.getLinks().isEmpty() && peering.getAsn() == null) {
            context.report(Place.of(peering),
                    ("the peering of `%s` has no AS number; give the one registered with it: `asn …`")
                                    .formatted(Peerings.circuit(peering).getName()));
        }
    }
}
