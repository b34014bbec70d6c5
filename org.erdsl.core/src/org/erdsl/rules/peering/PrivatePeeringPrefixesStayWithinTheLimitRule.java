package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PrivatePeering;
import org.erdsl.model.RouteLimitSession;
import org.erdsl.net.AddressFamily;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft drops the session above the limit, and with it what goes over private peering. */
public final class PrivatePeeringPrefixesStayWithinTheLimitRule extends Rule<PrivatePeering> {

    public PrivatePeeringPrefixesStayWithinTheLimitRule() {
        super(PrivatePeering.class, new RuleInfo(
                "private-peering-prefixes-stay-within-the-limit",
                RuleCategory.CANNOT_WORK,
                "What is advertised on private peering stays within the limits of the SKU",
                "MicrosoftDocs/azure-docs includes/expressroute-limits.md (2023-10-09)"));
    }

    @Override
    protected void check(PrivatePeering peering, RuleContext context) {
        var circuit = Peerings.circuit(peering);
        for (var family : AddressFamily.values()) {
            var limit = RouteLimits.of(circuit, RouteLimitSession.PRIVATE, family, context);
            var count = peering.getAdvertised().stream().filter(prefix -> prefix.family() == family).distinct().count();
            if (limit.isPresent() && count > limit.getAsInt()) {
                context.report(Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, 0),
                        ("%d %s prefixes are advertised on the private peering; Microsoft drops the session above %d, "
                                + "so summarize them").formatted(count, family, limit.getAsInt()));
            }
        }
    }
}
