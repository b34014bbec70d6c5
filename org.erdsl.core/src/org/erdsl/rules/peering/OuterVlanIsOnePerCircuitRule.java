package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** With QinQ the outer tag stands for the circuit, and the inner one for the peering. */
public final class OuterVlanIsOnePerCircuitRule extends Rule<Circuit> {

    public OuterVlanIsOnePerCircuitRule() {
        super(Circuit.class, new RuleInfo(
                "outer-vlan-is-one-per-circuit",
                RuleCategory.CONFIGURATION,
                "The peerings of a circuit have the same outer VLAN id",
                "https://learn.microsoft.com/azure/expressroute/expressroute-config-samples-routing"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var microsoft = circuit.getMicrosoftPeering();
        var other = circuit.getPrivatePeering();
        if (microsoft != null && other != null && Peerings.outerVlan(microsoft).isPresent()
                && Peerings.outerVlan(other).isPresent()
                && !Peerings.outerVlan(microsoft).equals(Peerings.outerVlan(other))) {
            var place = Place.of(other, ModelPackage.Literals.PEERING__OUTER_VLAN);
            context.report(place, ("the peerings of `%s` have the outer VLAN ids %d and %d; the outer one is one for "
                    + "the whole circuit").formatted(
                            circuit.getName(), microsoft.getOuterVlan(), other.getOuterVlan()))
                    .related(Place.of(microsoft, ModelPackage.Literals.PEERING__OUTER_VLAN), "the other peering")
                    .fix("Use " + microsoft.getOuterVlan() + " here too",
                            context.edits().replace(place, Integer.toString(microsoft.getOuterVlan())));
        }
    }
}
