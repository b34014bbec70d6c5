package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Global Reach joins two circuits. */
public final class GlobalReachLeadsToAnotherCircuitRule extends Rule<Circuit> {

    public GlobalReachLeadsToAnotherCircuitRule() {
        super(Circuit.class, new RuleInfo(
                "global-reach-leads-to-another-circuit",
                RuleCategory.MEANING,
                "Global Reach leads to another circuit",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var self = circuit.getGlobalReach().indexOf(circuit);
        if (self >= 0) {
            context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__GLOBAL_REACH, self),
                    "the Global Reach of `%s` leads back to it; name the circuit at the other end"
                            .formatted(circuit.getName()));
        }
    }
}
