package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.FirewallRule;
import org.erdsl.model.Gateway;
import org.erdsl.model.TrafficDirection;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A gateway opens every connection itself. A port that is open to it serves nobody but an attacker. */
public final class GatewayNeedsNoInboundPortRule extends Rule<FirewallRule> {

    public GatewayNeedsNoInboundPortRule() {
        super(FirewallRule.class, new RuleInfo(
                "gateway-needs-no-inbound-port",
                RuleCategory.SECURITY,
                "No inbound port is open to a gateway",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected void check(FirewallRule rule, RuleContext context) {
        if (rule.getDirection() == TrafficDirection.INBOUND) {
            context.report(Place.of(rule), ("`%s` opens its connections outwards and needs no inbound port; "
                    + "close it").formatted(((Gateway) rule.eContainer().eContainer()).getName()))
                    .fix("Remove the inbound rule", context.edits().removeElement(rule));
        }
    }
}
