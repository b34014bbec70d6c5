package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The second link is there for when the first one fails, not to carry load all the time. */
public final class PlannedLoadFitsOneLinkRule extends Rule<Circuit> {

    public PlannedLoadFitsOneLinkRule() {
        super(Circuit.class, new RuleInfo(
                "planned-load-fits-one-link",
                RuleCategory.RISK,
                "The planned load of a circuit fits its bandwidth without the second link",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (circuit.getPlannedLoad() != null && circuit.getBandwidth() != null
                && circuit.getPlannedLoad().compareTo(circuit.getBandwidth()) > 0) {
            context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__PLANNED_LOAD),
                    ("%s are planned on a circuit of %s; the secondary link is for redundancy, so order at least %s")
                            .formatted(circuit.getPlannedLoad(), circuit.getBandwidth(), circuit.getPlannedLoad()))
                    .related(Place.of(circuit, ModelPackage.Literals.CIRCUIT__BANDWIDTH), "the bandwidth");
        }
    }
}
