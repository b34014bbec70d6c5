package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.EnvironmentType;
import org.erdsl.model.Gateway;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** With one member, an update of its host stops every app and flow behind it. */
public final class ProductionGatewayHasTwoMembersRule extends Rule<Gateway> {

    public ProductionGatewayHasTwoMembersRule() {
        super(Gateway.class, new RuleInfo(
                "production-gateway-has-two-members",
                RuleCategory.RISK,
                "A gateway that a production environment uses has at least two members",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-high-availability-clusters"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getMembers().size() != 1) {
            return;
        }
        context.landscape().environmentsUsing(gateway).stream()
                .filter(environment -> environment.getType() == EnvironmentType.PRODUCTION)
                .findFirst()
                .ifPresent(environment -> context.report(Place.of(gateway.getMembers().get(0)),
                        "production environment `%s` depends on the only member of gateway `%s`; add a second host"
                                .formatted(environment.getName(), gateway.getName()))
                        .related(Place.of(environment), "the environment"));
    }
}
