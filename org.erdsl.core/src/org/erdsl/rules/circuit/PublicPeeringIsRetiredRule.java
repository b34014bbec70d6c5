package org.erdsl.rules.circuit;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft retired public peering on 2024-03-31; Microsoft peering replaces it. */
public final class PublicPeeringIsRetiredRule extends Rule<Circuit> {

    public PublicPeeringIsRetiredRule() {
        super(Circuit.class, new RuleInfo(
                "public-peering-is-retired",
                RuleCategory.CANNOT_WORK,
                "No circuit has public peering",
                "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (circuit.isPublicPeering()) {
            context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__PUBLIC_PEERING),
                    "public peering was retired on 2024-03-31; use Microsoft peering: `microsoft peering { … }`")
                    .fix("Remove public peering", context.edits().removeProperty(
                            circuit, ModelPackage.Literals.CIRCUIT__PUBLIC_PEERING));
        }
    }
}
