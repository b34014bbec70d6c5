package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Azure increases the bandwidth of a circuit in place and never decreases it. */
public final class BandwidthIsNotDecreasedRule extends Rule<Circuit> {

    public BandwidthIsNotDecreasedRule() {
        super(Circuit.class, new RuleInfo(
                "bandwidth-is-not-decreased",
                RuleCategory.CANNOT_WORK,
                "The bandwidth of a deployed circuit is not decreased",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var before = circuit.getPrevious() == null ? null : circuit.getPrevious().getBandwidth();
        if (before != null && circuit.getBandwidth() != null && circuit.getBandwidth().compareTo(before) < 0) {
            var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__BANDWIDTH);
            context.report(place, ("circuit `%s` has %s, and no circuit gets less in place; keep it, or build another "
                    + "circuit").formatted(circuit.getName(), before))
                    .related(Place.of(circuit.getPrevious(), ModelPackage.Literals.CIRCUIT_STATE__BANDWIDTH),
                            "deployed")
                    .fix("Keep " + before, context.edits().replace(place, before.toString()));
        }
    }
}
