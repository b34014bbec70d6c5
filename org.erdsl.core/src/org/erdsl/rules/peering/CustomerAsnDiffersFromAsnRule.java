package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Saying the same number twice leaves a reader to wonder which of the two was meant to be another. */
public final class CustomerAsnDiffersFromAsnRule extends Rule<MicrosoftPeering> {

    public CustomerAsnDiffersFromAsnRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "customer-asn-differs-from-asn",
                RuleCategory.INFORMATION,
                "A customer AS number is given only where it differs from that of the session",
                "https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        if (peering.getCustomerAsn() != null && peering.getCustomerAsn().equals(peering.getAsn())) {
            context.report(Place.of(peering, ModelPackage.Literals.MICROSOFT_PEERING__CUSTOMER_ASN),
                    "AS %s is that of the session already; `customer asn` is for prefixes registered to another"
                            .formatted(peering.getAsn()))
                    .fix("Remove the customer AS number", context.edits().removeProperty(
                            peering, ModelPackage.Literals.MICROSOFT_PEERING__CUSTOMER_ASN));
        }
    }
}
