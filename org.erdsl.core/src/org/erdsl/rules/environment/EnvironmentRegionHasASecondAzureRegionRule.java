package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.model.Environment;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Some regions of Power Platform are one Azure region today, with one community and no failover. */
public final class EnvironmentRegionHasASecondAzureRegionRule extends Rule<Environment> {

    public EnvironmentRegionHasASecondAzureRegionRule() {
        super(Environment.class, new RuleInfo(
                "environment-region-has-a-second-azure-region",
                RuleCategory.INFORMATION,
                "An environment has a second Azure region to fail over to",
                "https://learn.microsoft.com/power-platform/admin/vnet-support-overview"));
    }

    @Override
    protected void check(Environment environment, RuleContext context) {
        var usedOverCircuit = environment.getUses().stream().anyMatch(use -> !use.getCircuits().isEmpty());
        var regions = context.landscape().azureRegions(environment);
        if (usedOverCircuit && regions.size() == 1) {
            context.report(Place.of(environment, ModelPackage.Literals.ENVIRONMENT__REGION),
                    ("`%s` lives in %s alone: one regional community is enough, and the list of 2026 has no second "
                            + "region to fail over to")
                                    .formatted(environment.getName(), regions.iterator().next().getName()));
        }
    }
}
