package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.DirectPortPair;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.Bandwidth;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft lets circuits share ports up to twice their speed. */
public final class DirectPortsAreNotOversubscribedRule extends Rule<DirectPortPair> {

    public DirectPortsAreNotOversubscribedRule() {
        super(DirectPortPair.class, new RuleInfo(
                "direct-ports-are-not-oversubscribed",
                RuleCategory.CANNOT_WORK,
                "The circuits on Direct ports have together at most twice the speed of the ports",
                "https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about"));
    }

    @Override
    protected void check(DirectPortPair ports, RuleContext context) {
        if (ports.getSpeed() != null) {
            // What Microsoft does not say, as for 400 Gbps, is not checked.
            DirectSizes.of(context).subscribed(ports.getSpeed()).ifPresent(limit -> check(ports, limit, context));
        }
    }

    private static void check(DirectPortPair ports, Bandwidth limit, RuleContext context) {
        var circuits = context.landscape().index(PortCircuits.class, PortCircuits::new).on(ports).stream()
                .filter(circuit -> circuit.getBandwidth() != null)
                .toList();
        var sum = circuits.stream().mapToLong(circuit -> circuit.getBandwidth().megabitsPerSecond()).sum();
        if (sum > limit.megabitsPerSecond()) {
            var report = context.report(Place.of(ports, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    ("the circuits on `%s` have together %s, and ports of %s carry circuits of %s at most; move one of "
                            + "them")
                            .formatted(ports.getName(), new Bandwidth(sum), ports.getSpeed(), limit));
            circuits.forEach(circuit -> report.related(
                    Place.of(circuit, ModelPackage.Literals.CIRCUIT__BANDWIDTH), circuit.getBandwidth().toString()));
        }
    }
}
