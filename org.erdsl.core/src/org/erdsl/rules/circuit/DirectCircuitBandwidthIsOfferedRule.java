package org.erdsl.rules.circuit;

import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.DirectPortPair;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.Bandwidth;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Which sizes there are depends on the speed of the ports. */
public final class DirectCircuitBandwidthIsOfferedRule extends Rule<Circuit> {

    public DirectCircuitBandwidthIsOfferedRule() {
        super(Circuit.class, new RuleInfo(
                "direct-circuit-bandwidth-is-offered",
                RuleCategory.CANNOT_WORK,
                "The bandwidth of a circuit on Direct ports is one that is offered on them",
                "https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("direct-port-speed-is-offered");
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var speed = Resolved.of(circuit.getDirectPorts()).map(DirectPortPair::getSpeed);
        if (circuit.getBandwidth() == null || speed.isEmpty()) {
            return;
        }
        var offered = DirectSizes.of(context);
        if (!offered.isSpeed(speed.get()) || offered.circuits(speed.get()).contains(circuit.getBandwidth())) {
            return;
        }
        context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__BANDWIDTH),
                ("no circuit of %s is offered on ports of %s; there are %s")
                        .formatted(circuit.getBandwidth(), speed.get(),
                        offered.circuits(speed.get()).stream().map(Bandwidth::toString)
                                .collect(Collectors.joining(", "))))
                .related(Place.of(circuit.getDirectPorts()), "the ports");
    }
}
