package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Direct ports connect the company to Microsoft's routers itself. There is nobody in between. */
public final class DirectCircuitHasNoProviderRule extends Rule<Circuit> {

    public DirectCircuitHasNoProviderRule() {
        super(Circuit.class, new RuleInfo(
                "direct-circuit-has-no-provider",
                RuleCategory.CANNOT_WORK,
                "A circuit on ExpressRoute Direct ports has no provider",
                "https://learn.microsoft.com/azure/expressroute/expressroute-erdirect-about"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (Resolved.of(circuit.getDirectPorts()).isPresent() && !circuit.getProviders().isEmpty()) {
            context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__PROVIDERS, 0),
                    ("circuit `%s` is on the Direct ports `%s` and names a provider; it has one of the two, so remove "
                            + "one")
                            .formatted(circuit.getName(), circuit.getDirectPorts().getName()))
                    .related(Place.of(circuit, ModelPackage.Literals.CIRCUIT__DIRECT_PORTS), "the ports");
        }
    }
}
