package org.erdsl.rules.peering;

import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.CommunityAcceptance;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.Community;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Microsoft tags a region's routes with 12076:50nnn on private peering and with 12076:51nnn on Microsoft peering.
 * Here the first never comes.
 */
public final class PrivatePeeringCommunityNotOnMicrosoftPeeringRule extends Rule<CommunityAcceptance> {

    public PrivatePeeringCommunityNotOnMicrosoftPeeringRule() {
        super(CommunityAcceptance.class, new RuleInfo(
                "private-peering-community-not-on-microsoft-peering",
                RuleCategory.CANNOT_WORK,
                "No community of private peering is accepted on Microsoft peering",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(CommunityAcceptance acceptance, RuleContext context) {
        for (var i = 0; i < acceptance.getCommunities().size(); i++) {
            var value = acceptance.getCommunities().get(i);
            if (PrivatePeeringValues.contain(value)) {
                var place = Place.of(acceptance, ModelPackage.Literals.COMMUNITY_ACCEPTANCE__COMMUNITIES, i);
                var region = context.facts(AzureRegion.class).stream()
                        .filter(r -> r.getCommunity() != null && PrivatePeeringValues.isOf(value, r.getCommunity()))
                        .findFirst();
                var report = context.report(place, message(value, region));
                region.ifPresent(r -> report.fix("Accept " + r.getCommunity() + " instead",
                        context.edits().replace(place, r.getCommunity().toString())));
            }
        }
    }

    private static String message(Community value, Optional<AzureRegion> region) {
        return "%s is a value of private peering and never comes over Microsoft peering; %s".formatted(value,
                region.map(r -> "that of " + r.getName() + " is " + r.getCommunity())
                        .orElse("take the regional value 12076:51nnn"));
    }
}
