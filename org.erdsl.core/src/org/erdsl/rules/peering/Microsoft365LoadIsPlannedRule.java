package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.Circuit;
import org.erdsl.model.RegionAcceptance;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft 365 takes more bandwidth than most environments. Whoever accepts it by the way finds the circuit full. */
public final class Microsoft365LoadIsPlannedRule extends Rule<Circuit> {

    public Microsoft365LoadIsPlannedRule() {
        super(Circuit.class, new RuleInfo(
                "microsoft-365-load-is-planned",
                RuleCategory.RISK,
                "A circuit that carries Microsoft 365 besides Power Platform is sized for both",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/things-to-consider"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("microsoft-365-service-needs-authorization");
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var services = Microsoft365.accepted(circuit, context);
        if (services.isEmpty() || circuit.getPlannedLoad() != null) {
            return;
        }
        var regional = circuit.getMicrosoftPeering().getAccepts().stream()
                .anyMatch(clause -> clause instanceof RegionAcceptance || clause instanceof AzureRegionAcceptance);
        if (regional || !PeeringClauses.needed(circuit, context.landscape()).isEmpty()) {
            context.report(Place.of(services.get(0).acceptance()),
                    ("`%s` carries Microsoft 365 (`%s`) besides Power Platform; size it for both, and say so: "
                            + "`planned load …`").formatted(circuit.getName(), services.get(0).name()));
        }
    }
}
