package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.software.DataSize;

/** Performance logs need room, and a full disk stops more than them. */
public final class GatewayHostHasFreeDiskRule extends Rule<GatewayMember> {

    private static final DataSize NEEDED = DataSize.valueOf("4 GB");

    public GatewayHostHasFreeDiskRule() {
        super(GatewayMember.class, new RuleInfo(
                "gateway-host-has-free-disk",
                RuleCategory.RISK,
                "The host of a gateway has 4 GB of free disk",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        if (member.getFreeDisk() != null && member.getFreeDisk().compareTo(NEEDED) < 0) {
            context.report(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__FREE_DISK),
                    "`%s` has %s of free disk, and performance logs need %s; make room"
                            .formatted(member.getHost(), member.getFreeDisk(), NEEDED));
        }
    }
}
