package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NetworkType;
import org.erdsl.model.PowerPlan;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** When the host sleeps or loses its network, everything behind the gateway stops. */
public final class GatewayHostIsAlwaysThereRule extends Rule<GatewayMember> {

    public GatewayHostIsAlwaysThereRule() {
        super(GatewayMember.class, new RuleInfo(
                "gateway-host-is-always-there",
                RuleCategory.RISK,
                "The host of a gateway is always on and wired",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        if (member.getPower() == PowerPlan.SLEEPS) {
            context.report(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__POWER),
                    "`%s` goes to sleep, and the gateway with it; keep the host always on".formatted(member.getHost()))
                    .fix("Keep it always on", context.edits().replace(
                            Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__POWER), "always"));
        }
        if (member.getNetwork() == NetworkType.WIRELESS) {
            context.report(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__NETWORK),
                    "`%s` is on a wireless network, which makes the gateway slow and unreliable; use a cable"
                            .formatted(member.getHost()));
        }
    }
}
