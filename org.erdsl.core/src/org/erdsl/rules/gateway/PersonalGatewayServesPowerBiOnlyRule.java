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

/** A personal gateway belongs to one user of Power BI. */
public final class PersonalGatewayServesPowerBiOnlyRule extends Rule<Connector> {

    public PersonalGatewayServesPowerBiOnlyRule() {
        super(Connector.class, new RuleInfo(
                "personal-gateway-serves-power-bi-only",
                RuleCategory.CANNOT_WORK,
                "Connectors of Power Apps and Power Automate do not use a gateway in personal mode",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-onprem"));
    }

    @Override
    protected void check(Connector connector, RuleContext context) {
        Resolved.of(connector.getGateway()).filter(gateway -> gateway.getMode() == GatewayMode.PERSONAL)
                .ifPresent(gateway -> context.report(Place.of(connector, ModelPackage.Literals.CONNECTOR__GATEWAY),
                        "gateway `%s` is in personal mode, which serves Power BI only; use one in standard mode"
                                .formatted(gateway.getName()))
                        .related(Place.of(gateway, ModelPackage.Literals.GATEWAY__MODE), "personal mode")
                        .fix("Put it into standard mode", context.edits().replace(
                                Place.of(gateway, ModelPackage.Literals.GATEWAY__MODE), "standard")));
    }
}
