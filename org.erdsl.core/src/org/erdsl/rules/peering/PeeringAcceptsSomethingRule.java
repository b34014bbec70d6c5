package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Without a clause that accepts routes a filter rejects everything, and the circuit carries nothing. */
public final class PeeringAcceptsSomethingRule extends Rule<MicrosoftPeering> {

    public PeeringAcceptsSomethingRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "peering-accepts-something",
                RuleCategory.CONFIGURATION,
                "A peering says which of the routes of Microsoft it accepts",
                "https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var circuit = Peerings.circuit(peering);
        var needed = PeeringClauses.needed(circuit, context.landscape());
        if (!peering.getAccepts().isEmpty() || peering.getLinks().isEmpty() && needed.isEmpty()) {
            return;
        }
        var report = context.report(Place.of(peering),
                ("the peering of `%s` accepts nothing, so it carries nothing; say which regions it is "
                        + "for: `accept region …`").formatted(circuit.getName()));
        if (!needed.isEmpty()) {
            report.fix("Accept the regions of its environments",
                    context.edits().addLine(peering, PeeringClauses.acceptAzureRegions(needed)));
        }
    }
}
