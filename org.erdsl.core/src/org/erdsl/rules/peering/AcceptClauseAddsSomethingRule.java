package org.erdsl.rules.peering;

import java.util.HashSet;
import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.net.Community;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A clause whose communities are all accepted before it never matches. */
public final class AcceptClauseAddsSomethingRule extends Rule<MicrosoftPeering> {

    public AcceptClauseAddsSomethingRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "accept-clause-adds-something",
                RuleCategory.RISK,
                "Every accept clause of a peering adds something",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("community-has-one-local-preference");
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var seen = new HashSet<Community>();
        var accepted = AcceptedCommunities.of(peering, context.landscape()).accepted();
        for (var clause : peering.getAccepts()) {
            var communities = accepted.stream()
                    .filter(community -> community.acceptance() == clause)
                    .map(AcceptedCommunity::community)
                    .toList();
            if (!communities.isEmpty() && seen.containsAll(communities) && clause.getExcludedServices().isEmpty()) {
                context.report(Place.of(clause),
                        "`%s` accepts all of this by the clauses before it; remove it, or accept what was meant"
                                .formatted(Peerings.circuit(peering).getName()))
                        .fix("Remove the clause", context.edits().removeElement(clause));
            }
            seen.addAll(communities);
        }
    }
}
