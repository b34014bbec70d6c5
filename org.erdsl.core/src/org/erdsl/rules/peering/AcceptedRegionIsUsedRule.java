package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.Circuit;
import org.erdsl.model.RegionAcceptance;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** What nobody uses still takes its share of the routes, and opens a way in that nobody watches. */
public final class AcceptedRegionIsUsedRule extends Rule<Circuit> {

    public AcceptedRegionIsUsedRule() {
        super(Circuit.class, new RuleInfo(
                "accepted-region-is-used",
                RuleCategory.INFORMATION,
                "Every region a circuit in use accepts is one that something lives in",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/planning-expressroute"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("region-needs-both-communities", "accepted-region-has-a-community");
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var peering = circuit.getMicrosoftPeering();
        var environments = context.landscape().environmentsOver(circuit);
        if (peering == null || environments.isEmpty() || environments.stream()
                .anyMatch(environment -> context.landscape().azureRegions(environment).isEmpty())) {
            return;
        }
        var used = context.landscape().index(RegionsInUse.class, RegionsInUse::new).over(circuit);
        for (var clause : peering.getAccepts()) {
            if (clause instanceof RegionAcceptance || clause instanceof AzureRegionAcceptance) {
                AcceptedFacts.azureRegions(clause, context.landscape()).stream()
                        .filter(region -> region.getName() != null && !used.contains(region.getName()))
                        .findFirst()
                        .ifPresent(region -> context.report(Place.of(clause),
                                ("`%s` accepts `%s`, in which no environment, gateway or tenant of its sites lives; "
                                        + "leave it out, or declare what is there").formatted(
                                                circuit.getName(), region.getName())));
            }
        }
    }
}
