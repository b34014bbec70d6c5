package org.erdsl.rules.gateway;

import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayFirewall;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Sign-in, registration, updates and settings come from domains of their own. */
public final class FirewallLetsTheGatewayReachItsDomainsRule extends Rule<GatewayFirewall> {

    public FirewallLetsTheGatewayReachItsDomainsRule() {
        super(GatewayFirewall.class, new RuleInfo(
                "firewall-lets-the-gateway-reach-its-domains",
                RuleCategory.CANNOT_WORK,
                "A firewall lets a gateway reach the domains of its cloud",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected void check(GatewayFirewall firewall, RuleContext context) {
        var outbound = OutboundRules.of(firewall);
        if (!outbound.isNamesOnly()) {
            return;
        }
        var missing = RequiredDomains.of(OutboundRules.cloud(firewall, context.landscape())).stream()
                .filter(domain -> !outbound.reaches(domain.host(), domain.port()))
                .toList();
        if (!missing.isEmpty()) {
            context.report(Place.of(firewall), "the firewall of `%s` does not let it reach %s; allow them".formatted(
                    ((Gateway) firewall.eContainer()).getName(), missing.stream().map(RequiredDomains.Domain::toString).collect(Collectors.joining(", "))))
                    .fix("Allow them", context.edits().addLine(firewall, missing.stream()
                            .map(domain -> "outbound \"%s\" ports %d".formatted(domain.host(), domain.port()))
                            .collect(Collectors.joining(" "))));
        }
    }
}
