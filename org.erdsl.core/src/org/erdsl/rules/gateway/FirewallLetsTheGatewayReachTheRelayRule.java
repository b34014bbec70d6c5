package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayFirewall;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Tokens, and in HTTPS mode all traffic, go to the relay on port 443. */
public final class FirewallLetsTheGatewayReachTheRelayRule extends Rule<GatewayFirewall> {

    private static final int HTTPS = 443;

    public FirewallLetsTheGatewayReachTheRelayRule() {
        super(GatewayFirewall.class, new RuleInfo(
                "firewall-lets-the-gateway-reach-the-relay",
                RuleCategory.CANNOT_WORK,
                "A firewall lets a gateway reach the relay on port 443",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected void check(GatewayFirewall firewall, RuleContext context) {
        var outbound = OutboundRules.of(firewall);
        var relay = RequiredDomains.relay(OutboundRules.cloud(firewall, context.landscape()));
        if (outbound.isNamesOnly() && !outbound.reachesAnyOf(relay, HTTPS)) {
            var rule = "outbound \"%s\" ports 443".formatted(relay);
            context.report(Place.of(firewall),
                    "the firewall of `%s` does not let it reach `%s` on port 443, which every gateway needs; allow it"
                            .formatted(((Gateway) firewall.eContainer()).getName(), relay))
                    .fix("Allow " + relay, context.edits().addLine(firewall, rule));
        }
    }
}
