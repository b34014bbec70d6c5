package org.erdsl.rules.peering;

import java.util.HashMap;
import java.util.HashSet;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.model.Acceptance;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.net.Community;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * The first clause that accepts a route decides. A second one for the same community says something that never
 * happens.
 */
public final class CommunityHasOneLocalPreferenceRule extends Rule<MicrosoftPeering> {

    public CommunityHasOneLocalPreferenceRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "community-has-one-local-preference",
                RuleCategory.CONFIGURATION,
                "No community is accepted with two local preferences",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var first = new HashMap<Community, AcceptedCommunity>();
        var reported = new HashSet<Acceptance>();
        for (var community : AcceptedCommunities.of(peering, context.landscape()).accepted()) {
            var other = first.putIfAbsent(community.community(), community);
            if (other != null && other.acceptance() != community.acceptance()
                    && !other.localPreference().equals(community.localPreference())
                    && reported.add(community.acceptance())) {
                context.report(Place.of(community.acceptance()),
                        ("%s (%s) is accepted with another local preference already, and the first clause decides; "
                                + "accept it in one of the two").formatted(community.name(), community.community()))
                        .related(Place.of(other.acceptance()), "the first clause");
            }
        }
    }
}
