package org.erdsl.rules.peering;

import java.util.HashSet;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.net.Community;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The communities 12076:52nnn to 55nnn bring the addresses of one service of a region, not the region. */
public final class CommunityOfAnAzureServiceIsNotItsRegionRule extends Rule<MicrosoftPeering> {

    public CommunityOfAnAzureServiceIsNotItsRegionRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "community-of-an-azure-service-is-not-its-region",
                RuleCategory.RISK,
                "A community of one Azure service is not taken for that of its region",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var accepted = AcceptedCommunities.of(peering, context.landscape());
        var values = accepted.values();
        var reported = new HashSet<Community>();
        for (var community : accepted.accepted()) {
            AzureServiceValues.service(community.community())
                    .filter(service -> !values.contains(AzureServiceValues.region(community.community())))
                    .filter(service -> reported.add(community.community()))
                    .ifPresent(service -> context.report(Place.of(community.acceptance()),
                            ("%s brings %s of its region only; the region itself is %s, which this peering does not "
                                    + "accept")
                                    .formatted(community.community(), service,
                                            AzureServiceValues.region(community.community()))));
        }
    }
}
