package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.BillingModel;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The price of a Local circuit includes the data it carries. */
public final class LocalCircuitHasUnlimitedBillingRule extends Rule<Circuit> {

    public LocalCircuitHasUnlimitedBillingRule() {
        super(Circuit.class, new RuleInfo(
                "local-circuit-has-unlimited-billing",
                RuleCategory.CANNOT_WORK,
                "A Local circuit has unlimited billing",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (circuit.getSku() == CircuitSku.LOCAL && circuit.getBilling() == BillingModel.METERED) {
            var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__BILLING);
            context.report(place, ("a Local circuit includes its data, so there is nothing to meter; write `billing "
                    + "unlimited` (that Azure refuses metered ones is unverified)"))
                    .fix("Bill without limit", context.edits().replace(place, "unlimited"));
        }
    }
}
