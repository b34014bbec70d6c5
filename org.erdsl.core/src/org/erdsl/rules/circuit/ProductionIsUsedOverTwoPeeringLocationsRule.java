package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.EnvironmentType;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PeeringLocation;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Both links of a circuit end at one location. What stops that location stops the circuit. */
public final class ProductionIsUsedOverTwoPeeringLocationsRule extends Rule<Environment> {

    public ProductionIsUsedOverTwoPeeringLocationsRule() {
        super(Environment.class, new RuleInfo(
                "production-is-used-over-two-peering-locations",
                RuleCategory.RISK,
                "A production environment is used over circuits at two peering locations",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Environment environment, RuleContext context) {
        var circuits = environment.getUses().stream()
                .flatMap(use -> Resolved.of(use.getCircuits()).stream())
                .distinct()
                .toList();
        if (environment.getType() != EnvironmentType.PRODUCTION || circuits.isEmpty()
                || circuits.stream().anyMatch(circuit -> circuit.getPeeringLocation() == null)) {
            return;
        }
        var locations = circuits.stream()
                .map(Circuit::getPeeringLocation)
                .map(PeeringLocation::getName)
                .distinct()
                .toList();
        if (locations.size() == 1) {
            context.report(Place.of(environment, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    ("production environment `%s` is used over circuits at `%s` only; a second circuit at another "
                            + "peering location survives the loss of that one").formatted(
                                    environment.getName(), locations.get(0)))
                    .related(Place.of(circuits.get(0)), "the circuit");
        }
    }
}
