package org.erdsl.rules.peering;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Acceptance;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.Circuit;
import org.erdsl.model.CommunityAcceptance;
import org.erdsl.model.Environment;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.Community;
import org.erdsl.rules.Report;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A circuit over which an environment is used accepts the community of every Azure region the environment may live
 * in: with one of two, a failover leaves the circuit. Where it accepts services in place of regions, service-
 * community-does-not-select-region speaks.
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
        if (peering == null || peering.getAccepts().isEmpty() || !PeeringClauses.areResolved(peering)
                || SelectedServices.insteadOfRegions(circuit, context)) {
            return;
        }
        var accepted = AcceptedCommunities.of(peering, context.landscape()).values();
        var reported = new HashSet<Set<AzureRegion>>();
        // Most environments live in one of a few regions.
        var known = new IdentityHashMap<Set<AzureRegion>, Set<AzureRegion>>();
        for (var environment : context.landscape().environmentsOver(circuit)) {
            var missing = known.computeIfAbsent(context.landscape().azureRegions(environment),
                    regions -> missing(regions, accepted, context.landscape()));
            if (!missing.isEmpty() && reported.add(missing)) {
                report(environment, missing, circuit, context);
            }
        }
    }

    /** Regions whose private-peering value is accepted are left to the rule on those. */
    private static Set<AzureRegion> missing(Set<AzureRegion> regions, Set<Community> accepted, Landscape landscape) {
        return regions.stream()
                .filter(region -> landscape.community(region)
                        .filter(community -> !accepted.contains(community))
                        .filter(community -> accepted.stream()
                                .noneMatch(value -> PrivatePeeringValues.isOf(value, community)))
                        .isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void report(Environment environment, Set<AzureRegion> missing, Circuit circuit,
            RuleContext context) {
        var accepts = circuit.getMicrosoftPeering().getAccepts();
        var last = Place.of(accepts.get(accepts.size() - 1));
        var report = context.report(last, message(environment, missing, circuit, context))
                .related(Place.of(environment), "the environment");
        fix(report, circuit.getMicrosoftPeering(), missing, context);
    }

    private static String message(Environment environment, Set<AzureRegion> missing, Circuit circuit,
            RuleContext context) {
        var landscape = context.landscape();
        var names = missing.stream()
                .map(region -> region.getName() + " (" + landscape.community(region).orElseThrow() + ")")
                .collect(Collectors.joining(", "));
        var all = landscape.azureRegions(environment);
        var loss = missing.containsAll(all)
                ? "its traffic never takes the circuit"
                : "its traffic leaves the circuit when it is there";
        var undecided = environment.getAzureRegions().isEmpty()
                && Resolved.of(environment.getRegion()).filter(region -> region.getPairs().size() > 1).isPresent();
        return "environment `%s` lives in %s, and `%s` does not accept %s: %s; accept %s%s".formatted(
                environment.getName(), all.stream().map(AzureRegion::getName).collect(Collectors.joining(" or ")),
                circuit.getName(), names, loss, missing.size() == 1 ? "it too" : "them too",
                undecided ? ", or name the pair it lives in: `azure regions …`" : "");
    }

    /** Extends the first clause that can take the regions, else adds a clause. */
    private static void fix(Report report, MicrosoftPeering peering, Set<AzureRegion> missing, RuleContext context) {
        var values = missing.stream()
                .map(region -> context.landscape().community(region).orElseThrow().toString())
                .collect(Collectors.joining(", "));
        var names = missing.stream().map(AzureRegion::getName).collect(Collectors.joining(", "));
        for (Acceptance acceptance : peering.getAccepts()) {
            if (acceptance instanceof CommunityAcceptance clause) {
                var last = Place.of(clause, ModelPackage.Literals.COMMUNITY_ACCEPTANCE__COMMUNITIES,
                        clause.getCommunities().size() - 1);
                report.fix("Accept " + values + " too", context.edits().insertAfter(last, ", " + values));
                return;
            }
            if (acceptance instanceof AzureRegionAcceptance clause) {
                var last = Place.of(clause, ModelPackage.Literals.AZURE_REGION_ACCEPTANCE__REGIONS,
                        clause.getRegions().size() - 1);
                report.fix("Accept " + names + " too", context.edits().insertAfter(last, ", " + names));
                return;
            }
        }
        report.fix("Accept " + names + " too",
                context.edits().addLine(peering, PeeringClauses.acceptAzureRegions(missing)));
    }
}
