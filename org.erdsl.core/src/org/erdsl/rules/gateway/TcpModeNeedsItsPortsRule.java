package org.erdsl.rules.gateway;

import java.util.List;
import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.ConnectivityMode;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayFirewall;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** In TCP mode the gateway uses ports 5671 to 5672 and 9350 to 9354. */
public final class TcpModeNeedsItsPortsRule extends Rule<GatewayFirewall> {

    private static final List<Integer> PORTS = List.of(5671, 5672, 9350, 9351, 9352, 9353, 9354);

    public TcpModeNeedsItsPortsRule() {
        super(GatewayFirewall.class, new RuleInfo(
                "tcp-mode-needs-its-ports",
                RuleCategory.RISK,
                "A firewall lets a gateway in TCP mode reach the relay on its ports",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("firewall-lets-the-gateway-reach-the-relay");
    }

    @Override
    protected void check(GatewayFirewall firewall, RuleContext context) {
        var gateway = (Gateway) firewall.eContainer();
        var outbound = OutboundRules.of(firewall);
        var relay = RequiredDomains.relay(OutboundRules.cloud(firewall, context.landscape()));
        if (gateway.getConnectivity() == ConnectivityMode.TCP && outbound.isNamesOnly()
                && !PORTS.stream().allMatch(port -> outbound.reachesAnyOf(relay, port))) {
            context.report(Place.of(gateway, ModelPackage.Literals.GATEWAY__CONNECTIVITY),
                    ("in TCP mode the gateway needs `%s` on ports 5671-5672 and 9350-9354, and the firewall does not "
                            + "allow all of them; open them, or use HTTPS mode").formatted(relay))
                    .related(Place.of(firewall), "the firewall")
                    .fix("Use HTTPS mode", context.edits().replace(
                            Place.of(gateway, ModelPackage.Literals.GATEWAY__CONNECTIVITY), "https"));
        }
    }
}
