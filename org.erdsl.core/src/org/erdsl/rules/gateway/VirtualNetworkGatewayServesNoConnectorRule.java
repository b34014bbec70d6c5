package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Connector;
import org.erdsl.model.GatewayMode;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Virtual network data gateways serve Power BI and dataflows. */
public final class VirtualNetworkGatewayServesNoConnectorRule extends Rule<Connector> {

    public VirtualNetworkGatewayServesNoConnectorRule() {
        super(Connector.class, new RuleInfo(
                "virtual-network-gateway-serves-no-connector",
                RuleCategory.CANNOT_WORK,
                "Connectors do not use a virtual network data gateway",
                "https://learn.microsoft.com/power-platform/admin/vnet-support-overview"));
    }

    @Override
    protected void check(Connector connector, RuleContext context) {
        Resolved.of(connector.getGateway()).filter(gateway -> gateway.getMode() == GatewayMode.VIRTUAL_NETWORK)
                .ifPresent(gateway -> context.report(Place.of(connector, ModelPackage.Literals.CONNECTOR__GATEWAY),
                        ("gateway `%s` is a virtual network data gateway, which serves Power BI and dataflows; for "
                                + "connectors use Virtual Network support, or a gateway in standard mode")
                                        .formatted(gateway.getName()))
                        .related(Place.of(gateway, ModelPackage.Literals.GATEWAY__MODE), "virtual network"));
    }
}
