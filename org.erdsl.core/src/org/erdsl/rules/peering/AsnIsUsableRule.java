package org.erdsl.rules.peering;

import java.util.Optional;
import java.util.Set;

import org.erdsl.check.Place;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.Asn;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Some AS numbers are nobody's, some are Microsoft's, and some are for documentation; Microsoft accepts none of
 * them.
 */
public final class AsnIsUsableRule extends Rule<MicrosoftPeering> {

    private static final Set<Long> NOBODYS = Set.of(0L, 23456L, 65535L, 4294967295L);

    public AsnIsUsableRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "asn-is-usable",
                RuleCategory.CONFIGURATION,
                "The AS number of a peering is one a company can have",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var asn = peering.getAsn();
        if (asn != null) {
            reason(asn).ifPresent(reason -> context.report(
                    Place.of(peering, ModelPackage.Literals.PEERING__ASN),
                    "AS %s %s; write the AS number registered with the peering".formatted(asn, reason)));
        }
    }

    private static Optional<String> reason(Asn asn) {
        var value = asn.value();
        if (NOBODYS.contains(value)) {
            return Optional.of("is reserved and nobody's (RFC 7607, 6793, 7300)");
        }
        if (asn.equals(Asn.MICROSOFT)) {
            return Optional.of("is Microsoft's own");
        }
        if (value >= 65515 && value <= 65520) {
            return Optional.of("is reserved by Microsoft (65515 to 65520)");
        }
        if (value >= 64496 && value <= 64511 || value >= 65536 && value <= 65551) {
            return Optional.of("is for documentation (RFC 5398), which Microsoft does not accept");
        }
        return Optional.empty();
    }
}
