package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Clouds;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The clouds of Azure have peering locations of their own. */
public final class CircuitAndPeeringLocationAreInOneCloudRule extends Rule<Circuit> {

    public CircuitAndPeeringLocationAreInOneCloudRule() {
        super(Circuit.class, new RuleInfo(
                "circuit-and-peering-location-are-in-one-cloud",
                RuleCategory.CANNOT_WORK,
                "A circuit is in the cloud of its peering location",
                "https://learn.microsoft.com/azure/expressroute/expressroute-locations"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var location = Resolved.of(circuit.getPeeringLocation());
        if (location.isPresent() && circuit.eIsSet(ModelPackage.Literals.CIRCUIT__CLOUD)
                && !Clouds.isSame(circuit.getCloud(), location.get().getCloud())) {
            context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__PEERING_LOCATION),
                    "`%s` is a peering location of the cloud %s, and circuit `%s` is in %s; choose one of its own"
                            .formatted(location.get().getName(), location.get().getCloud().getLiteral(),
                                    circuit.getName(), circuit.getCloud().getLiteral()))
                    .related(Place.of(circuit, ModelPackage.Literals.CIRCUIT__CLOUD), "the cloud of the circuit");
        }
    }
}
