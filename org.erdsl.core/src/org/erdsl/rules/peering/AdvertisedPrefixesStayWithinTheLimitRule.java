package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RouteLimitSession;
import org.erdsl.net.AddressFamily;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft drops the session above the limit, and with it the circuit. */
public final class AdvertisedPrefixesStayWithinTheLimitRule extends Rule<MicrosoftPeering> {

    public AdvertisedPrefixesStayWithinTheLimitRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "advertised-prefixes-stay-within-the-limit",
                RuleCategory.CANNOT_WORK,
                "At most 200 prefixes of each address family are advertised on Microsoft peering",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var circuit = Peerings.circuit(peering);
        for (var family : AddressFamily.values()) {
            var limit = RouteLimits.of(circuit, RouteLimitSession.MICROSOFT, family, context);
            var count = peering.getAdvertised().stream().filter(prefix -> prefix.family() == family).distinct().count();
            if (limit.isPresent() && count > limit.getAsInt()) {
                context.report(Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, 0),
                        "`%s` advertises %d %s prefixes; Microsoft drops the session above %d, so summarize them"
                                .formatted(circuit.getName(), count, family, limit.getAsInt()));
            }
        }
    }
}
