package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.net.Community;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Newer environments are reached through the communities of their regions. */
public final class CrmOnlineCommunityIsLegacyRule extends Rule<MicrosoftPeering> {

    private static final Community CRM_ONLINE = new Community(12076, 5040);

    public CrmOnlineCommunityIsLegacyRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "crm-online-community-is-legacy",
                RuleCategory.RISK,
                "The community of CRM Online is for Dynamics 8.2 and earlier",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("service-community-does-not-select-region");
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        AcceptedCommunities.of(peering, context.landscape()).accepted().stream()
                .filter(community -> community.community().equals(CRM_ONLINE))
                .findFirst()
                .ifPresent(community -> context.report(Place.of(community.acceptance()),
                        ("12076:5040 serves Dynamics 8.2 and earlier; newer environments are reached through the "
                                + "communities of their regions, so leave it out unless you still have one")));
    }
}
