package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft takes 16-bit and 32-bit AS numbers alike; the company's own routers must do so too. */
public final class AsnFitsIn16BitsRule extends Rule<Peering> {

    private static final long MAXIMUM_16_BIT = 65535;

    public AsnFitsIn16BitsRule() {
        super(Peering.class, new RuleInfo(
                "asn-fits-in-16-bits",
                RuleCategory.INFORMATION,
                "An AS number above 65535 needs routers that speak RFC 6793",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        var asn = peering.getAsn();
        if (asn != null && asn.value() > MAXIMUM_16_BIT && ReservedAsn.reason(asn).isEmpty()) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__ASN),
                    ("AS %s has 32 bits, which Microsoft supports; see that every router on the way does too (RFC "
                            + "6793)").formatted(asn));
        }
    }
}
