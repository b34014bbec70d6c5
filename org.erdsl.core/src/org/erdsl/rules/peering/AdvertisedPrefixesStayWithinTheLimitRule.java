package org.erdsl.rules.peering;

import org.erdsl.check.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.AddressFamily;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft drops the session above the limit, and with it the circuit. */
public final class AdvertisedPrefixesStayWithinTheLimitRule extends Rule<MicrosoftPeering> {

    /** "ExpressRoute routing requirements" (2026-03-12) and includes/expressroute-limits.md (2023-10-09). */
    private static final int LIMIT = 200;

    public AdvertisedPrefixesStayWithinTheLimitRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "advertised-prefixes-stay-within-the-limit",
                RuleCategory.CANNOT_WORK,
                "At most 200 prefixes of each address family are advertised on Microsoft peering",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        for (var family : AddressFamily.values()) {
            var count = peering.getAdvertised().stream().filter(prefix -> prefix.family() == family).distinct().count();
            if (count > LIMIT) {
                context.report(Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, 0),
                        "`%s` advertises %d %s prefixes; Microsoft drops the session above %d, so summarize them"
                                .formatted(Peerings.circuit(peering).getName(), count, family, LIMIT));
            }
        }
    }
}
