package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Some AS numbers are nobody's, some are Microsoft's, and some are for documentation; Microsoft accepts none of
 * them.
 */
public final class AsnIsUsableRule extends Rule<Peering> {

    public AsnIsUsableRule() {
        super(Peering.class, new RuleInfo(
                "asn-is-usable",
                RuleCategory.CONFIGURATION,
                "The AS number of a peering is one a company can have",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        var asn = peering.getAsn();
        if (asn != null) {
            ReservedAsn.reason(asn).ifPresent(reason -> context.report(
                    Place.of(peering, ModelPackage.Literals.PEERING__ASN),
                    "AS %s %s; write the AS number registered with the peering".formatted(asn, reason)));
        }
    }
}
