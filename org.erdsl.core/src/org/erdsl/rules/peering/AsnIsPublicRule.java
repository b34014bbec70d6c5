package org.erdsl.rules.peering;

import org.erdsl.check.Place;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft takes a private AS number only after validating it by hand, and removes it from the path. */
public final class AsnIsPublicRule extends Rule<MicrosoftPeering> {

    public AsnIsPublicRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "asn-is-public",
                RuleCategory.RISK,
                "The AS number of a peering is a public one",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        if (peering.getAsn() != null && isPrivate(peering.getAsn().value())) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__ASN),
                    ("AS %s is private: Microsoft validates it by hand and removes it from the path; "
                            + "use a public one where you have it").formatted(peering.getAsn()));
        }
    }

    /** RFC 6996, without what Microsoft keeps to itself, which {@link AsnIsUsableRule} reports. */
    private static boolean isPrivate(long value) {
        return value >= 64512 && value <= 65514 || value >= 65521 && value <= 65534
                || value >= 4200000000L && value <= 4294967294L;
    }
}
