package org.erdsl.rules.gateway;

import java.util.ArrayList;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayMember;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.StorageType;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.software.DataSize;

/** Queries of all apps meet on the gateway. A small host makes all of them slow. */
public final class GatewayHostHasTheRecommendedSizeRule extends Rule<GatewayMember> {

    private static final int CORES = 8;
    private static final DataSize MEMORY = DataSize.valueOf("8 GB");

    public GatewayHostHasTheRecommendedSizeRule() {
        super(GatewayMember.class, new RuleInfo(
                "gateway-host-has-the-recommended-size",
                RuleCategory.RISK,
                "The host of a gateway has 8 cores, 8 GB of memory and an SSD",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(GatewayMember member, RuleContext context) {
        var missing = new ArrayList<String>();
        if (member.getCores() != null && member.getCores() < CORES) {
            missing.add("%d cores instead of %d".formatted(member.getCores(), CORES));
        }
        if (member.getMemory() != null && member.getMemory().compareTo(MEMORY) < 0) {
            missing.add("%s of memory instead of %s".formatted(member.getMemory(), MEMORY));
        }
        if (member.getStorage() == StorageType.HDD) {
            missing.add("a hard disk instead of an SSD");
        }
        if (!missing.isEmpty()) {
            context.report(Place.of(member, ModelPackage.Literals.GATEWAY_MEMBER__HOST),
                    "`%s` has %s; Microsoft recommends at least that, so enlarge the host"
                            .formatted(member.getHost(), String.join(", ", missing)));
        }
    }
}
