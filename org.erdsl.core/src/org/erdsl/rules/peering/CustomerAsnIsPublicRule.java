package org.erdsl.rules.peering;

import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** No registry lists prefixes under an AS number that is private or reserved, so Microsoft could not validate them. */
public final class CustomerAsnIsPublicRule extends Rule<MicrosoftPeering> {

    public CustomerAsnIsPublicRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "customer-asn-is-public",
                RuleCategory.CANNOT_WORK,
                "The AS number the prefixes are registered to is a public one",
                "https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var asn = peering.getCustomerAsn();
        if (asn == null) {
            return;
        }
        var reason = PrivateAsn.contains(asn)
                ? Optional.of("is private, and no registry lists prefixes under it")
                : ReservedAsn.reason(asn);
        reason.ifPresent(why -> context.report(
                Place.of(peering, ModelPackage.Literals.MICROSOFT_PEERING__CUSTOMER_ASN),
                "AS %s %s; give the AS number your prefixes are registered to".formatted(asn, why)));
    }
}
