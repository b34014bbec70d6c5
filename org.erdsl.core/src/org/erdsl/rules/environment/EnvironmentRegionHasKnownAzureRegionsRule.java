package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.model.Environment;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * What a circuit must accept follows from the Azure regions an environment lives in. Where nobody has published
 * them, the company says which they are.
 */
public final class EnvironmentRegionHasKnownAzureRegionsRule extends Rule<Environment> {

    public EnvironmentRegionHasKnownAzureRegionsRule() {
        super(Environment.class, new RuleInfo(
                "environment-region-has-known-azure-regions",
                RuleCategory.CONFIGURATION,
                "The Azure regions of an environment used over a circuit are known",
                "https://learn.microsoft.com/power-platform/admin/vnet-support-overview"));
    }

    @Override
    protected void check(Environment environment, RuleContext context) {
        var usedOverCircuit = environment.getUses().stream().anyMatch(use -> !Resolved.of(use.getCircuits()).isEmpty());
        if (!usedOverCircuit || !environment.getAzureRegions().isEmpty()) {
            return;
        }
        Resolved.of(environment.getRegion())
                .filter(region -> region.getPairs().isEmpty())
                .ifPresent(region -> context.report(
                        Place.of(environment, ModelPackage.Literals.ENVIRONMENT__REGION),
                        ("no source says in which Azure regions `%s` lives; ask Get-EnvironmentRegion "
                                + "for `%s` and name them: `azure regions …`")
                                        .formatted(region.getName(), environment.getName())));
    }
}
