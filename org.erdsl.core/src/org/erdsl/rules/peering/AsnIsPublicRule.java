package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
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
        if (peering.getAsn() != null && PrivateAsn.contains(peering.getAsn())) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__ASN),
                    ("AS %s is private: Microsoft validates it by hand and removes it from the path; "
                            + "use a public one where you have it").formatted(peering.getAsn()));
        }
    }
}
