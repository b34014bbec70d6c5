package org.erdsl.rules.circuit;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.BillingModel;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Azure changes metered billing to unlimited, and not back. */
public final class BillingChangeIsPossibleInPlaceRule extends Rule<Circuit> {

    public BillingChangeIsPossibleInPlaceRule() {
        super(Circuit.class, new RuleInfo(
                "billing-change-is-possible-in-place",
                RuleCategory.CANNOT_WORK,
                "A deployed circuit with unlimited billing keeps it",
                "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("sku-change-is-possible-in-place");
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (circuit.getPrevious() != null && circuit.getPrevious().getBilling() == BillingModel.UNLIMITED
                && circuit.getBilling() == BillingModel.METERED) {
            var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__BILLING);
            context.report(place, ("circuit `%s` has unlimited billing, which cannot become metered; keep it, or "
                    + "build another circuit").formatted(circuit.getName()))
                    .related(Place.of(circuit.getPrevious(), ModelPackage.Literals.CIRCUIT_STATE__BILLING), "deployed")
                    .fix("Keep unlimited billing", context.edits().replace(place, "unlimited"));
        }
    }
}
