package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ProxyFile;
import org.erdsl.model.TrafficDirection;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Most proxies do not carry TDS, the protocol of SQL, so Fabric needs a way past them. */
public final class FabricBehindAProxyNeedsPort1433Rule extends Rule<Gateway> {

    private static final int TDS = 1433;

    public FabricBehindAProxyNeedsPort1433Rule() {
        super(Gateway.class, new RuleInfo(
                "fabric-behind-a-proxy-needs-port-1433",
                RuleCategory.RISK,
                "A gateway that runs Fabric workloads behind a proxy reaches port 1433 directly",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getProxy() == null || gateway.getFirewall() == null
                || !gateway.getProxy().getFiles().contains(ProxyFile.FABRIC)) {
            return;
        }
        var open = gateway.getFirewall().getRules().stream()
                .filter(rule -> rule.getDirection() == TrafficDirection.OUTBOUND)
                .anyMatch(rule -> rule.getPorts().isEmpty() || rule.getPorts().stream().anyMatch(p -> p.contains(TDS)));
        if (!open) {
            context.report(Place.of(gateway.getProxy()),
                    ("Fabric workloads of gateway `%s` speak TDS on port 1433, which most proxies do not carry; open "
                            + "the port in the firewall").formatted(gateway.getName()))
                    .related(Place.of(gateway.getFirewall()), "the firewall");
        }
    }
}
