package org.erdsl.rules.gateway;

import java.util.HashSet;
import java.util.Locale;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A cluster on one computer protects from nothing, and cannot be installed. */
public final class GatewayMembersAreDifferentHostsRule extends Rule<Gateway> {

    public GatewayMembersAreDifferentHostsRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-members-are-different-hosts",
                RuleCategory.CANNOT_WORK,
                "The members of a gateway are different hosts",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        var seen = new HashSet<String>();
        for (var member : gateway.getMembers()) {
            if (member.getHost() != null && !seen.add(member.getHost().toLowerCase(Locale.ROOT))) {
                context.report(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__HOST),
                        "`%s` is a member of gateway `%s` twice; name each host once, and another one as second"
                                .formatted(member.getHost(), gateway.getName()));
            }
        }
    }
}
