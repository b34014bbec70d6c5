package org.erdsl.rules.circuit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.DirectPortPair;
import org.erdsl.model.Encapsulation;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Ports that use one tag cannot carry a second one. */
public final class OuterVlanNeedsQinqRule extends Rule<Circuit> {

    public OuterVlanNeedsQinqRule() {
        super(Circuit.class, new RuleInfo(
                "outer-vlan-needs-qinq",
                RuleCategory.CONFIGURATION,
                "A peering on Direct ports with single tags has no outer VLAN id",
                "https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var ports = Resolved.of(circuit.getDirectPorts());
        if (ports.isEmpty() || ports.get().getEncapsulation() != Encapsulation.DOT1Q) {
            return;
        }
        for (var peering : Peerings.of(circuit)) {
            check(peering, ModelPackage.Literals.PEERING__OUTER_VLAN, ports.get(), context);
            peering.getLinks().forEach(link ->
                    check(link, ModelPackage.Literals.PEERING_LINK__OUTER_VLAN, ports.get(), context));
        }
    }

    private static void check(EObject element, EStructuralFeature feature, DirectPortPair ports, RuleContext context) {
        if (element.eIsSet(feature)) {
            context.report(Place.of(element, feature),
                    ("the ports `%s` use single tags (dot1q), so there is no outer VLAN id; remove it, or order "
                            + "the ports with QinQ").formatted(ports.getName()))
                    .related(Place.of(ports, ModelPackage.Literals.DIRECT_PORT_PAIR__ENCAPSULATION), "dot1q")
                    .fix("Remove the outer VLAN id", context.edits().removeProperty(element, feature));
        }
    }
}
