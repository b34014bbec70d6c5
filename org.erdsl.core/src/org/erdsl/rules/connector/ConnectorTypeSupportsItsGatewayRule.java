package org.erdsl.rules.connector;

import org.erdsl.finding.Place;
import org.erdsl.model.Connector;
import org.erdsl.model.GatewayNeed;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Only some connectors can use the on-premises data gateway. */
public final class ConnectorTypeSupportsItsGatewayRule extends Rule<Connector> {

    public ConnectorTypeSupportsItsGatewayRule() {
        super(Connector.class, new RuleInfo(
                "connector-type-supports-its-gateway",
                RuleCategory.CANNOT_WORK,
                "A connector that goes through a gateway is of a type that can",
                "https://learn.microsoft.com/power-automate/gateway-manage"));
    }

    @Override
    protected void check(Connector connector, RuleContext context) {
        var type = Resolved.of(connector.getType());
        if (connector.getGateway() != null && type.filter(t -> t.getGateway() == GatewayNeed.NO).isPresent()) {
            context.report(Place.of(connector, ModelPackage.Literals.CONNECTOR__GATEWAY),
                    ("`%s` cannot go through a gateway: the definition of `%s` has none; remove it, or use another "
                            + "connector")
                            .formatted(connector.getName(), type.get().getName()))
                    .fix("Remove the gateway", context.edits().removeProperty(
                            connector, ModelPackage.Literals.CONNECTOR__GATEWAY));
        }
    }
}
