package org.erdsl.rules.environment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Environment;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * An environment lives in one of the pairs of its region. Another Azure region is a slip, and half a pair forgets
 * the failover.
 */
public final class EnvironmentNamesAzureRegionsOfItsRegionRule extends Rule<Environment> {

    public EnvironmentNamesAzureRegionsOfItsRegionRule() {
        super(Environment.class, new RuleInfo(
                "environment-names-azure-regions-of-its-region",
                RuleCategory.CANNOT_WORK,
                "The Azure regions an environment names are a whole pair of its region",
                "https://learn.microsoft.com/power-platform/admin/vnet-support-overview"));
    }

    @Override
    protected void check(Environment environment, RuleContext context) {
        var named = environment.getAzureRegions();
        var region = Resolved.of(environment.getRegion());
        if (named.isEmpty() || region.isEmpty() || region.get().getPairs().isEmpty() || !Resolved.all(named)) {
            return;
        }
        var names = names(named);
        var known = new LinkedHashSet<>(names(region.get().getRecommendedRegions()));
        region.get().getPairs().forEach(pair -> known.addAll(names(pair.getRegions())));
        for (var i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i).getName())) {
                context.report(place(environment, i), "environments of `%s` live in %s, not in `%s`; name a pair of those"
                        .formatted(region.get().getName(), String.join(", ", known), named.get(i).getName()));
                return;
            }
        }
        if (region.get().getPairs().stream().noneMatch(pair -> names.containsAll(names(pair.getRegions())))) {
            reportHalfPair(environment, region.get(), names, context);
        }
    }

    private static void reportHalfPair(Environment environment, PowerPlatformRegion region, Set<String> names,
            RuleContext context) {
        var last = place(environment, environment.getAzureRegions().size() - 1);
        var report = context.report(last, "`%s` is not a whole pair of `%s`; name the region it fails over to as well"
                .formatted(String.join(", ", names), region.getName()));
        for (var pair : region.getPairs()) {
            var missing = names(pair.getRegions());
            if (missing.removeAll(names)) {
                var text = String.join(", ", missing);
                report.fix("Name " + text + " too", context.edits().insertAfter(last, ", " + text));
            }
        }
    }

    private static Place place(Environment environment, int index) {
        return Place.of(environment, ModelPackage.Literals.ENVIRONMENT__AZURE_REGIONS, index);
    }

    private static Set<String> names(List<AzureRegion> regions) {
        return Resolved.of(regions).stream()
                .map(AzureRegion::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
