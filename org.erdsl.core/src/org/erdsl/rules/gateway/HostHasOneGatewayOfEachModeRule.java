package org.erdsl.rules.gateway;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The installer refuses a second gateway of the same mode. */
public final class HostHasOneGatewayOfEachModeRule extends Rule<GatewayMember> {

    public HostHasOneGatewayOfEachModeRule() {
        super(GatewayMember.class, new RuleInfo(
                "host-has-one-gateway-of-each-mode",
                RuleCategory.CANNOT_WORK,
                "A host has at most one gateway in standard mode and one in personal mode",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("gateway-members-are-different-hosts");
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        var gateway = (Gateway) member.eContainer();
        context.landscape().index(HostMembers.class, HostMembers::new).on(member.getHost()).stream()
                .filter(other -> other.eContainer() != gateway)
                .filter(other -> HostMembers.mode(other) == HostMembers.mode(member))
                .filter(other -> Collision.isReportedAt(member, other))
                .findFirst()
                .ifPresent(other -> context.report(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__HOST),
                        ("host `%s` has a member of gateway `%s` already, and a computer holds one gateway of each "
                                + "mode; use another host")
                                        .formatted(member.getHost(), ((Gateway) other.eContainer()).getName()))
                        .related(Place.of(other), "the other one"));
    }
}
