package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The VLAN id is what tells the peerings of a circuit apart on the wire. */
public final class PeeringsOfACircuitHaveDifferentVlansRule extends Rule<Circuit> {

    public PeeringsOfACircuitHaveDifferentVlansRule() {
        super(Circuit.class, new RuleInfo(
                "peerings-of-a-circuit-have-different-vlans",
                RuleCategory.CONFIGURATION,
                "The peerings of a circuit have different VLAN ids",
                "https://learn.microsoft.com/azure/expressroute/expressroute-howto-routing-portal-resource-manager"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var microsoft = circuit.getMicrosoftPeering();
        var other = circuit.getPrivatePeering();
        if (microsoft != null && other != null && Peerings.vlan(microsoft).isPresent()
                && Peerings.vlan(microsoft).equals(Peerings.vlan(other))) {
            context.report(Place.of(other, ModelPackage.Literals.PEERING__VLAN),
                    "both peerings of `%s` have VLAN id %d; give each its own"
                            .formatted(circuit.getName(), other.getVlan()))
                    .related(Place.of(microsoft, ModelPackage.Literals.PEERING__VLAN), "the other peering");
        }
    }
}
