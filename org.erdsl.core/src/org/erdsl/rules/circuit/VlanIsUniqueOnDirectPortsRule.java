package org.erdsl.rules.circuit;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.Encapsulation;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** With one tag the VLAN id alone says which peering of which circuit a frame belongs to. */
public final class VlanIsUniqueOnDirectPortsRule extends Rule<Circuit> {

    public VlanIsUniqueOnDirectPortsRule() {
        super(Circuit.class, new RuleInfo(
                "vlan-is-unique-on-direct-ports",
                RuleCategory.CONFIGURATION,
                "On Direct ports with single tags, every peering has a VLAN id of its own",
                "https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("peerings-of-a-circuit-have-different-vlans");
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var ports = Resolved.of(circuit.getDirectPorts());
        if (ports.isEmpty() || ports.get().getEncapsulation() != Encapsulation.DOT1Q) {
            return;
        }
        for (var peering : Peerings.of(circuit)) {
            Peerings.vlan(peering).flatMap(vlan -> context.landscape()
                    .index(PortCircuits.class, PortCircuits::new).on(ports.get()).stream()
                    .flatMap(other -> Peerings.of(other).stream())
                    .filter(other -> Peerings.vlan(other).filter(vlan::equals).isPresent())
                    .filter(other -> Collision.isReportedAt(peering, other))
                    .findFirst())
                    .ifPresent(other -> context.report(Place.of(peering, ModelPackage.Literals.PEERING__VLAN),
                            ("VLAN id %d is that of another peering on the ports `%s`, which tell peerings apart by "
                                    + "it; use another, or QinQ").formatted(peering.getVlan(), ports.get().getName()))
                            .related(Place.of(other, ModelPackage.Literals.PEERING__VLAN), "the other peering"));
        }
    }
}
