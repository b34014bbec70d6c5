package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A request goes to any member. With different versions it fails on some of them. */
public final class GatewayMembersHaveOneVersionRule extends Rule<Gateway> {

    public GatewayMembersHaveOneVersionRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-members-have-one-version",
                RuleCategory.RISK,
                "The members of a gateway have the same version",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-high-availability-clusters"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        var versions = gateway.getMembers().stream()
                .filter(member -> member.getVersion() != null)
                .toList();
        versions.stream()
                .filter(member -> member.getVersion().compareTo(versions.get(0).getVersion()) != 0)
                .findFirst()
                .ifPresent(member -> context.report(
                        Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__VERSION),
                        "`%s` has version %s and `%s` %s; update the older one, so that all members have the same"
                                .formatted(member.getHost(), member.getVersion(), versions.get(0).getHost(),
                                        versions.get(0).getVersion()))
                        .related(Place.of(versions.get(0), ModelPackage.Literals.GATEWAY_MEMBER__VERSION),
                                "the other version"));
    }
}
