package org.erdsl.rules.gateway;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The gateway needs the parts of Windows that Server Core and containers leave out. */
public final class GatewayHostRunsTheWholeWindowsRule extends Rule<GatewayMember> {

    public GatewayHostRunsTheWholeWindowsRule() {
        super(GatewayMember.class, new RuleInfo(
                "gateway-host-runs-the-whole-windows",
                RuleCategory.CANNOT_WORK,
                "A gateway is not installed on Server Core or in a container",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        if (member.isServerCore()) {
            report(member, ModelPackage.Literals.GATEWAY_MEMBER__SERVER_CORE, "runs Server Core", context);
        }
        if (member.isContainer()) {
            report(member, ModelPackage.Literals.GATEWAY_MEMBER__CONTAINER, "is a container", context);
        }
    }

    private static void report(GatewayMember member, EStructuralFeature feature, String what, RuleContext context) {
        context.report(Place.of(member, feature),
                "`%s` %s, which the gateway does not support; use a Windows Server with desktop"
                        .formatted(member.getHost(), what));
    }
}
