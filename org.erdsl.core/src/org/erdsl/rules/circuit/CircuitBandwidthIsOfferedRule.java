package org.erdsl.rules.circuit;

import java.util.List;

import org.erdsl.check.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.Bandwidth;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Circuits come in fixed sizes. */
public final class CircuitBandwidthIsOfferedRule extends Rule<Circuit> {

    /** In Mbps; "ExpressRoute FAQ", read 2026-11-23. */
    private static final List<Long> OFFERED = List.of(50L, 100L, 200L, 500L, 1000L, 2000L, 5000L, 10_000L);

    public CircuitBandwidthIsOfferedRule() {
        super(Circuit.class, new RuleInfo(
                "circuit-bandwidth-is-offered",
                RuleCategory.CANNOT_WORK,
                "The bandwidth of a circuit from a provider is one that is offered",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var bandwidth = circuit.getBandwidth();
        if (bandwidth == null || circuit.getDirectPorts() != null
                || OFFERED.contains(bandwidth.megabitsPerSecond())) {
            return;
        }
        var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__BANDWIDTH);
        var report = context.report(place,
                "no circuit of %s is offered; there are 50, 100, 200 and 500 Mbps, 1, 2, 5 and 10 Gbps"
                        .formatted(bandwidth));
        OFFERED.stream().filter(size -> size > bandwidth.megabitsPerSecond()).findFirst()
                .map(Bandwidth::new)
                .ifPresent(next -> report.fix("Order " + next, context.edits().replace(place, next.toString())));
    }
}
