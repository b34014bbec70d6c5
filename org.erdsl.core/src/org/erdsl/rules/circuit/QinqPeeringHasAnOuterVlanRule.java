package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.Encapsulation;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Without the outer tag, no frame of the peering would find its circuit. */
public final class QinqPeeringHasAnOuterVlanRule extends Rule<Circuit> {

    public QinqPeeringHasAnOuterVlanRule() {
        super(Circuit.class, new RuleInfo(
                "qinq-peering-has-an-outer-vlan",
                RuleCategory.CONFIGURATION,
                "A peering on QinQ ports that is configured has an outer VLAN id",
                "https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var ports = Resolved.of(circuit.getDirectPorts());
        if (ports.isEmpty() || ports.get().getEncapsulation() != Encapsulation.QINQ) {
            return;
        }
        for (var peering : Peerings.of(circuit)) {
            if (Peerings.vlan(peering).isPresent() && Peerings.outerVlan(peering).isEmpty()) {
                context.report(Place.of(peering, ModelPackage.Literals.PEERING__VLAN),
                        ("the ports `%s` use QinQ, and this peering has an inner VLAN id only; add the outer one of "
                                + "the circuit: `outer vlan …`").formatted(ports.get().getName()))
                        .related(Place.of(ports.get(), ModelPackage.Literals.DIRECT_PORT_PAIR__ENCAPSULATION), "QinQ");
            }
            for (var link : peering.getLinks()) {
                if (link.eIsSet(ModelPackage.Literals.PEERING_LINK__VLAN) && Peerings.outerVlan(link).isEmpty()) {
                    context.report(Place.of(link, ModelPackage.Literals.PEERING_LINK__VLAN),
                            ("the ports `%s` use QinQ, and this link has an inner VLAN id of its own only; add the outer "
                                    + "one too: `outer vlan …`").formatted(ports.get().getName()))
                            .related(Place.of(ports.get(), ModelPackage.Literals.DIRECT_PORT_PAIR__ENCAPSULATION), "QinQ");
                }
            }
        }
    }
}
