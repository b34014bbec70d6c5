package org.erdsl.rules.environment;

import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SiteUse;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Without a preference a router chooses among circuits by chance, and for regions far away as for near ones. */
public final class CircuitsOfASiteHaveAPreferenceRule extends Rule<SiteUse> {

    public CircuitsOfASiteHaveAPreferenceRule() {
        super(SiteUse.class, new RuleInfo(
                "circuits-of-a-site-have-a-preference",
                RuleCategory.RISK,
                "Where a site uses several circuits, local preference says which one first",
                "https://learn.microsoft.com/azure/expressroute/expressroute-optimize-routing"));
    }

    @Override
    protected void check(SiteUse use, RuleContext context) {
        var circuits = Resolved.of(use.getCircuits()).stream()
                .filter(circuit -> circuit.getMicrosoftPeering() != null)
                .toList();
        for (var i = 0; i < circuits.size(); i++) {
            for (var j = i + 1; j < circuits.size(); j++) {
                var shared = shared(circuits.get(i), circuits.get(j), context.landscape());
                if (shared.isPresent()) {
                    context.report(Place.of(use, ModelPackage.Literals.SITE_USE__CIRCUITS, j),
                            ("`%s` and `%s` accept %s with the same local preference; give the nearer circuit for the "
                                    + "region a higher one")
                                            .formatted(circuits.get(i).getName(), circuits.get(j).getName(),
                                            shared.get().name()))
                            .related(Place.of(shared.get().acceptance()), "accepted here");
                    return;
                }
            }
        }
    }

    private static Optional<AcceptedCommunity> shared(Circuit one, Circuit other, Landscape landscape) {
        var others = AcceptedCommunities.of(other.getMicrosoftPeering(), landscape).accepted();
        return AcceptedCommunities.of(one.getMicrosoftPeering(), landscape).accepted().stream()
                .filter(community -> others.stream().anyMatch(second -> second.community().equals(community.community())
                        && second.localPreference().equals(community.localPreference())))
                .findFirst();
    }
}
