package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A circuit on Direct ports is where the ports are. */
public final class DirectCircuitIsAtItsPortsRule extends Rule<Circuit> {

    public DirectCircuitIsAtItsPortsRule() {
        super(Circuit.class, new RuleInfo(
                "direct-circuit-is-at-its-ports",
                RuleCategory.CANNOT_WORK,
                "A circuit on Direct ports has the peering location of the ports",
                "https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var ports = Resolved.of(circuit.getDirectPorts()).flatMap(pair -> Resolved.of(pair.getPeeringLocation()));
        var own = Resolved.of(circuit.getPeeringLocation());
        if (ports.isPresent() && own.isPresent() && ports.get() != own.get()) {
            var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__PEERING_LOCATION);
            context.report(place, "circuit `%s` is on ports at `%s`, not at `%s`; write the location of the ports"
                    .formatted(circuit.getName(), ports.get().getName(), own.get().getName()))
                    .related(Place.of(circuit.getDirectPorts()), "the ports")
                    .fix("Move it to " + ports.get().getName(), context.edits().replace(place, ports.get().getName()));
        }
    }
}
