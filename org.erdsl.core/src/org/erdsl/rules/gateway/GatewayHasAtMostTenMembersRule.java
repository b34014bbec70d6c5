package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft supports ten. */
public final class GatewayHasAtMostTenMembersRule extends Rule<Gateway> {

    private static final int MAXIMUM = 10;

    public GatewayHasAtMostTenMembersRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-has-at-most-ten-members",
                RuleCategory.CANNOT_WORK,
                "A gateway cluster has at most ten members",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-high-availability-clusters"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getMembers().size() > MAXIMUM) {
            context.report(Place.of(gateway.getMembers().get(MAXIMUM)),
                    "gateway `%s` has %d members, and a cluster has %d at most; declare a second gateway"
                            .formatted(gateway.getName(), gateway.getMembers().size(), MAXIMUM));
        }
    }
}
