package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Answers go to the address a request came from. Microsoft knows the way over the circuit only for what is
 * advertised there.
 */
public final class NatPoolIsAdvertisedRule extends Rule<MicrosoftPeering> {

    public NatPoolIsAdvertisedRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "nat-pool-is-advertised",
                RuleCategory.CANNOT_WORK,
                "The NAT pools of a Microsoft peering lie in what it advertises",
                "https://learn.microsoft.com/azure/expressroute/expressroute-nat"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("nat-pool-is-public");
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        for (var i = 0; i < peering.getNatPools().size(); i++) {
            var pool = peering.getNatPools().get(i);
            if (peering.getAdvertised().stream().noneMatch(prefix -> prefix.contains(pool))) {
                context.report(Place.of(peering, ModelPackage.Literals.PEERING__NAT_POOLS, i),
                        ("the NAT pool `%s` lies in no prefix that `%s` advertises, so answers do not come back over "
                                + "it; advertise it").formatted(pool, Peerings.circuit(peering).getName()))
                        .fix("Advertise " + pool, context.edits().addLine(peering, "advertise " + pool));
            }
        }
    }
}
