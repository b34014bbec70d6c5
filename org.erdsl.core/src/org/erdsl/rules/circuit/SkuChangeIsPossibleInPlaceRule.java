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

/** Standard and Premium change into each other, Local into both. Nothing becomes Local. */
public final class SkuChangeIsPossibleInPlaceRule extends Rule<Circuit> {

    public SkuChangeIsPossibleInPlaceRule() {
        super(Circuit.class, new RuleInfo(
                "sku-change-is-possible-in-place",
                RuleCategory.CANNOT_WORK,
                "The SKU of a deployed circuit changes only where Azure can do it in place",
                "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var before = circuit.getPrevious() == null ? CircuitSku.UNSPECIFIED : circuit.getPrevious().getSku();
        if (circuit.getSku() == CircuitSku.LOCAL && before != CircuitSku.LOCAL && before != CircuitSku.UNSPECIFIED) {
            context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__SKU),
                    "circuit `%s` is %s, and no circuit becomes Local in place; build another circuit"
                            .formatted(circuit.getName(), before.getLiteral()))
                    .related(Place.of(circuit.getPrevious(), ModelPackage.Literals.CIRCUIT_STATE__SKU), "deployed");
        } else if (before == CircuitSku.LOCAL && circuit.getBilling() == BillingModel.METERED
                && circuit.getSku() != CircuitSku.LOCAL && circuit.getSku() != CircuitSku.UNSPECIFIED) {
            context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__BILLING),
                    ("a Local circuit becomes %s with unlimited billing only; write `billing unlimited`")
                            .formatted(circuit.getSku().getLiteral()))
                    .fix("Bill without limit", context.edits().replace(
                            Place.of(circuit, ModelPackage.Literals.CIRCUIT__BILLING), "unlimited"));
        }
    }
}
