package org.erdsl.rules.peering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.check.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.model.Acceptance;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.Circuit;
import org.erdsl.model.CommunityAcceptance;
import org.erdsl.model.Environment;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Report;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A circuit over which an environment is used accepts the community of every Azure region the environment may live
 * in, at least when it accepts one of them: with one of two, a failover leaves the circuit.
 */
public final class RegionNeedsBothCommunitiesRule extends Rule<Circuit> {

    public RegionNeedsBothCommunitiesRule() {
        super(Circuit.class, new RuleInfo(
                "region-needs-both-communities",
                RuleCategory.CANNOT_WORK,
                "A circuit accepts the communities of all Azure regions its environments may live in",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var peering = circuit.getMicrosoftPeering();
        if (peering == null) {
            return;
        }
        var accepted = AcceptedCommunities.of(peering, context.landscape());
        var reported = new LinkedHashSet<Set<AzureRegion>>();
        for (var environment : context.landscape().all(Environment.class)) {
            if (environment.getUses().stream().noneMatch(use -> use.getCircuits().contains(circuit))) {
                continue;
            }
            var missing = missing(environment, accepted, context);
            if (!missing.isEmpty() && reported.add(missing)) {
                report(environment, missing, peering, context);
            }
        }
    }

    private static Set<AzureRegion> missing(Environment environment, AcceptedCommunities accepted,
            RuleContext context) {
        return context.landscape().azureRegions(environment).stream()
                .filter(region -> context.landscape().community(region)
                        .map(community -> !accepted.values().contains(community))
                        .orElse(false))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void report(Environment environment, Set<AzureRegion> missing, MicrosoftPeering peering,
            RuleContext context) {
        var communities = missing.stream().map(region -> context.landscape().community(region).orElseThrow()).toList();
        var names = missing.stream()
                .map(region -> region.getName() + " (" + context.landscape().community(region).orElseThrow() + ")")
                .collect(Collectors.joining(" and "));
        var message = "environment `%s` may live in %s, which `%s` does not accept; accept it, or its traffic leaves the circuit"
                .formatted(environment.getName(), names, ((Circuit) peering.eContainer()).getName());
        var place = peering.getAccepts().isEmpty()
                ? Place.of(peering)
                : Place.of(peering.getAccepts().get(peering.getAccepts().size() - 1));
        var report = context.report(place, message)
                .related(Place.of(environment, ModelPackage.Literals.ENVIRONMENT__REGION), "the environment's region");
        fix(report, peering, missing, communities, context);
    }

    /** Extends the last clause of a kind that can take the regions, else adds a clause. */
    private static void fix(Report report, MicrosoftPeering peering, Set<AzureRegion> missing, List<?> communities,
            RuleContext context) {
        var values = communities.stream().map(Object::toString).collect(Collectors.joining(", "));
        var names = missing.stream().map(AzureRegion::getName).collect(Collectors.joining(", "));
        for (Acceptance acceptance : peering.getAccepts()) {
            if (acceptance instanceof CommunityAcceptance clause && !clause.getCommunities().isEmpty()) {
                var last = Place.of(clause, ModelPackage.Literals.COMMUNITY_ACCEPTANCE__COMMUNITIES,
                        clause.getCommunities().size() - 1);
                report.fix("Accept " + values + " too", context.edits().insertAfter(last, ", " + values));
                return;
            }
            if (acceptance instanceof AzureRegionAcceptance clause && !clause.getRegions().isEmpty()) {
                var last = Place.of(clause, ModelPackage.Literals.AZURE_REGION_ACCEPTANCE__REGIONS,
                        clause.getRegions().size() - 1);
                report.fix("Accept " + names + " too", context.edits().insertAfter(last, ", " + names));
                return;
            }
        }
        report.fix("Accept " + names + " too", context.edits().addLine(peering, "accept azure region " + names));
    }
}
