package org.erdsl.rules.circuit;

import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A Local circuit reaches the one or two Azure regions at its peering location. */
public final class LocalCircuitIsBesideItsEnvironmentsRule extends Rule<Circuit> {

    public LocalCircuitIsBesideItsEnvironmentsRule() {
        super(Circuit.class, new RuleInfo(
                "local-circuit-is-beside-its-environments",
                RuleCategory.CANNOT_WORK,
                "A Local circuit is used for environments in its local Azure regions",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var local = LocalRegions.of(circuit);
        if (local.isEmpty()) {
            return;
        }
        for (var environment : context.landscape().environmentsOver(circuit)) {
            var regions = context.landscape().azureRegions(environment);
            if (!regions.isEmpty() && regions.stream().map(AzureRegion::getName).noneMatch(local.get()::contains)) {
                context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__SKU),
                        ("a Local circuit at `%s` reaches %s only, and environment `%s` lives in %s; use Standard or "
                                + "Premium").formatted(circuit.getPeeringLocation().getName(),
                                        local.get().isEmpty() ? "no Azure region" : String.join(" and ", local.get()),
                                        environment.getName(), regions.stream().map(AzureRegion::getName)
                                                .collect(Collectors.joining(" or "))))
                        .related(Place.of(environment), "the environment");
                return;
            }
        }
    }
}
