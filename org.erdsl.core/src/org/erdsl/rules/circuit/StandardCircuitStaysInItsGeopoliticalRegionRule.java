package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** What lies in another geopolitical region is not announced on a Standard circuit. */
public final class StandardCircuitStaysInItsGeopoliticalRegionRule extends Rule<Circuit> {

    public StandardCircuitStaysInItsGeopoliticalRegionRule() {
        super(Circuit.class, new RuleInfo(
                "standard-circuit-stays-in-its-geopolitical-region",
                RuleCategory.CANNOT_WORK,
                "A Standard circuit is used for environments of its geopolitical region",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/planning-expressroute"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var own = Resolved.of(circuit.getPeeringLocation()).flatMap(Geography::of);
        if (circuit.getSku() != CircuitSku.STANDARD || own.isEmpty()) {
            return;
        }
        for (var environment : context.landscape().environmentsOver(circuit)) {
            var outside = context.landscape().azureRegions(environment).stream()
                    .filter(region -> Geography.of(region).filter(other -> !other.equals(own.get())).isPresent())
                    .toList();
            if (!outside.isEmpty()) {
                var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__SKU);
                context.report(place, ("a Standard circuit at `%s` reaches %s only, and environment `%s` lives in %s "
                        + "(%s); use Premium, or a circuit there")
                                .formatted(circuit.getPeeringLocation().getName(), own.get(),
                                environment.getName(), outside.get(0).getName(),
                                Geography.of(outside.get(0)).orElseThrow()))
                        .related(Place.of(environment), "the environment")
                        .fix("Use Premium", context.edits().replace(place, CircuitSku.PREMIUM.getLiteral()));
                return;
            }
        }
    }
}
