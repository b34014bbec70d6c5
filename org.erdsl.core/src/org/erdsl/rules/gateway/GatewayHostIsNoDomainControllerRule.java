package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The installer refuses domain controllers. */
public final class GatewayHostIsNoDomainControllerRule extends Rule<GatewayMember> {

    public GatewayHostIsNoDomainControllerRule() {
        super(GatewayMember.class, new RuleInfo(
                "gateway-host-is-no-domain-controller",
                RuleCategory.CANNOT_WORK,
                "No gateway is installed on a domain controller",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        if (member.isDomainController()) {
            context.report(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__DOMAIN_CONTROLLER),
                    "`%s` is a domain controller, on which the gateway cannot be installed; use another host"
                            .formatted(member.getHost()));
        }
    }
}
