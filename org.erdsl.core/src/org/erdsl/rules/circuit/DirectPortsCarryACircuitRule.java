package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.DirectPortPair;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Ports that no circuit uses cost as much as others. */
public final class DirectPortsCarryACircuitRule extends Rule<DirectPortPair> {

    public DirectPortsCarryACircuitRule() {
        super(DirectPortPair.class, new RuleInfo(
                "direct-ports-carry-a-circuit",
                RuleCategory.INFORMATION,
                "Direct ports that are declared are used by a circuit",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(DirectPortPair ports, RuleContext context) {
        if (context.landscape().index(PortCircuits.class, PortCircuits::new).on(ports).isEmpty()) {
            context.report(Place.of(ports, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    "no circuit is on the Direct ports `%s`; name them in one: `direct %s`"
                            .formatted(ports.getName(), ports.getName()));
        }
    }
}
