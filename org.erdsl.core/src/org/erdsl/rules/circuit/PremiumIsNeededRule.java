package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;
import org.erdsl.rules.peering.Microsoft365;

/** Premium costs more. Environments in the geopolitical region of the circuit do not need it. */
public final class PremiumIsNeededRule extends Rule<Circuit> {

    public PremiumIsNeededRule() {
        super(Circuit.class, new RuleInfo(
                "premium-is-needed",
                RuleCategory.INFORMATION,
                "Premium is bought where Standard would not do",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var own = Resolved.of(circuit.getPeeringLocation()).flatMap(Geography::of);
        var environments = context.landscape().environmentsOver(circuit);
        if (circuit.getSku() != CircuitSku.PREMIUM || own.isEmpty() || environments.isEmpty()
                || circuit.getPrivatePeering() != null || !circuit.getGlobalReach().isEmpty()
                || !Microsoft365.accepted(circuit, context).isEmpty()) {
            return;
        }
        var regions = environments.stream().flatMap(e -> context.landscape().azureRegions(e).stream()).toList();
        if (!regions.isEmpty()
                && regions.stream().allMatch(region -> Geography.of(region).filter(own.get()::equals).isPresent())) {
            var place = Place.of(circuit, ModelPackage.Literals.CIRCUIT__SKU);
            context.report(place, ("circuit `%s` and its environments are all in %s, for which Standard is enough; "
                    + "Premium is needed for other geopolitical regions and for Microsoft 365")
                            .formatted(circuit.getName(), own.get()))
                    .fix("Use Standard", context.edits().replace(place, CircuitSku.STANDARD.getLiteral()));
        }
    }
}
