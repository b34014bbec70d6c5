package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft 365 comes with the Premium add-on only. */
public final class Microsoft365NeedsPremiumRule extends Rule<Circuit> {

    public Microsoft365NeedsPremiumRule() {
        super(Circuit.class, new RuleInfo(
                "microsoft-365-needs-premium",
                RuleCategory.CANNOT_WORK,
                "A circuit that accepts a Microsoft 365 service is Premium",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("microsoft-365-not-on-a-china-circuit");
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (circuit.getSku() == CircuitSku.UNSPECIFIED || circuit.getSku() == CircuitSku.PREMIUM) {
            return;
        }
        Microsoft365.accepted(circuit, context).stream().findFirst().ifPresent(service -> {
            var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__SKU);
            context.report(place, "`%s` accepts `%s`, and Microsoft 365 needs the Premium add-on; use Premium"
                    .formatted(circuit.getName(), service.name()))
                    .related(Place.of(service.acceptance()), "accepted here")
                    .fix("Use Premium", context.edits().replace(place, CircuitSku.PREMIUM.getLiteral()));
        });
    }
}
