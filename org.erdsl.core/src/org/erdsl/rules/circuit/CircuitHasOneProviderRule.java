package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A circuit is ordered from one provider. Two of them are two circuits. */
public final class CircuitHasOneProviderRule extends Rule<Circuit> {

    public CircuitHasOneProviderRule() {
        super(Circuit.class, new RuleInfo(
                "circuit-has-one-provider",
                RuleCategory.CANNOT_WORK,
                "A circuit has one provider",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (circuit.getProviders().size() > 1) {
            context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__PROVIDERS, 1),
                    "circuit `%s` names %d providers; it has one, so declare a circuit for each"
                            .formatted(circuit.getName(), circuit.getProviders().size()));
        }
    }
}
