package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PrivatePeering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Private peering joins two private networks, whose addresses are meant to reach each other as they are. */
public final class PrivatePeeringHasNoNatRule extends Rule<PrivatePeering> {

    public PrivatePeeringHasNoNatRule() {
        super(PrivatePeering.class, new RuleInfo(
                "private-peering-has-no-nat",
                RuleCategory.RISK,
                "Nothing is translated on private peering",
                "MicrosoftDocs/azure-docs articles/expressroute/expressroute-config-samples-nat.md @086514bd"));
    }

    @Override
    protected void check(PrivatePeering peering, RuleContext context) {
        if (!peering.getNatPools().isEmpty()) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__NAT_POOLS, 0),
                    ("the private peering of `%s` has a NAT pool; NAT belongs on Microsoft peering only, so remove it "
                            + "here")
                            .formatted(Peerings.circuit(peering).getName()));
        }
    }
}
