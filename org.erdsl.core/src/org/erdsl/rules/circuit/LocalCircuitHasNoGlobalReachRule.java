package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Global Reach joins circuits of the other SKUs. */
public final class LocalCircuitHasNoGlobalReachRule extends Rule<Circuit> {

    public LocalCircuitHasNoGlobalReachRule() {
        super(Circuit.class, new RuleInfo(
                "local-circuit-has-no-global-reach",
                RuleCategory.CANNOT_WORK,
                "A Local circuit has no Global Reach",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        for (var i = 0; i < circuit.getGlobalReach().size(); i++) {
            var other = circuit.getGlobalReach().get(i);
            if (circuit.getSku() == CircuitSku.LOCAL || !other.eIsProxy() && other.getSku() == CircuitSku.LOCAL) {
                context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__GLOBAL_REACH, i),
                        "`%s` is a Local circuit, which has no Global Reach; use Standard or Premium".formatted(
                                circuit.getSku() == CircuitSku.LOCAL ? circuit.getName() : other.getName()));
                return;
            }
        }
    }
}
