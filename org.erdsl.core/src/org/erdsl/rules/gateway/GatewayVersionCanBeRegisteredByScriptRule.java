package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.software.VersionNumber;

/** The cmdlets that register a cluster and its members came with certain versions of the gateway. */
public final class GatewayVersionCanBeRegisteredByScriptRule extends Rule<GatewayMember> {

    /** Of April 2020, for Add-DataGatewayCluster. */
    private static final VersionNumber FIRST = VersionNumber.valueOf("3000.37.35");
    /** Of February 2023, for Add-DataGatewayClusterMember. */
    private static final VersionNumber OTHERS = VersionNumber.valueOf("3000.162.9");

    public GatewayVersionCanBeRegisteredByScriptRule() {
        super(GatewayMember.class, new RuleInfo(
                "gateway-version-can-be-registered-by-script",
                RuleCategory.CANNOT_WORK,
                "The version of a gateway member is one the registration script works with",
                "https://learn.microsoft.com/powershell/module/datagateway/"));
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        var isFirst = ((Gateway) member.eContainer()).getMembers().indexOf(member) == 0;
        var needed = isFirst ? FIRST : OTHERS;
        if (member.getVersion() != null && member.getVersion().compareTo(needed) < 0) {
            context.report(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__VERSION),
                    "version %s of `%s` is too old for %s, which needs %s; update the gateway first".formatted(
                            member.getVersion(), member.getHost(),
                            isFirst ? "Add-DataGatewayCluster" : "Add-DataGatewayClusterMember", needed));
        }
    }
}
