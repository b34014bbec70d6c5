package org.erdsl.rules.circuit;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.CircuitSkuFact;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.Bandwidth;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Circuits come in fixed sizes. */
public final class CircuitBandwidthIsOfferedRule extends Rule<Circuit> {

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
        if (bandwidth == null || circuit.getDirectPorts() != null) {
            return;
        }
        var offered = offered(circuit, context);
        if (offered.isEmpty() || offered.contains(bandwidth)) {
            return;
        }
        var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__BANDWIDTH);
        var report = context.report(place,
                "no circuit of %s is offered; there are %s".formatted(bandwidth,
                        offered.stream().map(Bandwidth::toString).collect(Collectors.joining(", "))));
        offered.stream().filter(size -> size.compareTo(bandwidth) > 0).findFirst()
                .ifPresent(next -> report.fix("Order " + next, context.edits().replace(place, next.toString())));
    }

    /** The sizes of the circuit's SKU, of all where it names none, the smallest first. */
    private static List<Bandwidth> offered(Circuit circuit, RuleContext context) {
        return context.facts(CircuitSkuFact.class).stream()
                .filter(fact -> circuit.getSku() == CircuitSku.UNSPECIFIED || fact.getSku() == circuit.getSku())
                .flatMap(fact -> fact.getBandwidths().stream())
                .distinct().sorted().toList();
    }
}
