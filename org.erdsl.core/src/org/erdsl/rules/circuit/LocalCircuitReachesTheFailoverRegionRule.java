package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A Local circuit that reaches one region of a pair is left at the failover. */
public final class LocalCircuitReachesTheFailoverRegionRule extends Rule<Circuit> {

    public LocalCircuitReachesTheFailoverRegionRule() {
        super(Circuit.class, new RuleInfo(
                "local-circuit-reaches-the-failover-region",
                RuleCategory.RISK,
                "A Local circuit reaches every region its environments may fail over to",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var local = LocalRegions.of(circuit);
        if (local.isEmpty()) {
            return;
        }
        for (var environment : context.landscape().environmentsOver(circuit)) {
            var names = context.landscape().azureRegions(environment).stream().map(AzureRegion::getName).toList();
            var outside = names.stream().filter(name -> !local.get().contains(name)).toList();
            if (!outside.isEmpty() && outside.size() < names.size()) {
                context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__SKU),
                        ("a Local circuit at `%s` does not reach %s, to which environment `%s` may fail over; use "
                                + "Standard or Premium").formatted(circuit.getPeeringLocation().getName(),
                                        String.join(" and ", outside), environment.getName()))
                        .related(Place.of(environment), "the environment");
                return;
            }
        }
    }
}
