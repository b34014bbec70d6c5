package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.software.VersionNumber;

/** The gateway is built for .NET Framework 4.8. */
public final class GatewayHostHasFramework48Rule extends Rule<GatewayMember> {

    private static final VersionNumber NEEDED = VersionNumber.valueOf("4.8");

    public GatewayHostHasFramework48Rule() {
        super(GatewayMember.class, new RuleInfo(
                "gateway-host-has-framework-4-8",
                RuleCategory.CANNOT_WORK,
                "The host of a gateway has .NET Framework 4.8 or newer",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        if (member.getFramework() != null && member.getFramework().compareTo(NEEDED) < 0) {
            var place = Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__FRAMEWORK);
            context.report(place, "`%s` has .NET Framework %s, and the gateway needs %s; install it first"
                    .formatted(member.getHost(), member.getFramework(), NEEDED))
                    .fix("Require " + NEEDED, context.edits().replace(place, NEEDED.toString()));
        }
    }
}
