package org.erdsl.rules.peering;

import org.erdsl.check.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PrivatePeering;
import org.erdsl.net.AddressFamily;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft drops the session above the limit, and with it what goes over private peering. */
public final class PrivatePeeringPrefixesStayWithinTheLimitRule extends Rule<PrivatePeering> {

    /** includes/expressroute-limits.md (2023-10-09): of IPv4, with Premium, of IPv6. */
    private static final int IPV4 = 4000;
    private static final int IPV4_PREMIUM = 10_000;
    private static final int IPV6 = 100;

    public PrivatePeeringPrefixesStayWithinTheLimitRule() {
        super(PrivatePeering.class, new RuleInfo(
                "private-peering-prefixes-stay-within-the-limit",
                RuleCategory.CANNOT_WORK,
                "What is advertised on private peering stays within the limits of the SKU",
                "MicrosoftDocs/azure-docs includes/expressroute-limits.md (2023-10-09)"));
    }

    @Override
    protected void check(PrivatePeering peering, RuleContext context) {
        var sku = Peerings.circuit(peering).getSku();
        for (var family : AddressFamily.values()) {
            var limit = family == AddressFamily.IPV6 ? IPV6 : sku == CircuitSku.PREMIUM ? IPV4_PREMIUM : IPV4;
            var count = peering.getAdvertised().stream().filter(prefix -> prefix.family() == family).distinct().count();
            if (count > limit) {
                context.report(Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, 0),
                        ("%d %s prefixes are advertised on the private peering; Microsoft drops the session above %d, "
                                + "so summarize them").formatted(count, family, limit));
            }
        }
    }
}
