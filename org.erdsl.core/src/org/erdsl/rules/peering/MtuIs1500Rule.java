package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft's samples use 1500 bytes. Anything else fragments or drops packets somewhere on the way. */
public final class MtuIs1500Rule extends Rule<Peering> {

    private static final int MTU = 1500;

    public MtuIs1500Rule() {
        super(Peering.class, new RuleInfo(
                "mtu-is-1500",
                RuleCategory.RISK,
                "The MTU of a peering is 1500 bytes",
                "https://learn.microsoft.com/azure/expressroute/expressroute-config-samples-routing"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        var mtu = peering.getMtu();
        if (mtu != null && mtu != MTU) {
            var place = Place.of(peering, ModelPackage.Literals.PEERING__MTU);
            context.report(place, "the MTU of `%s` is %d bytes; Microsoft's samples use %d on its interfaces"
                    .formatted(Peerings.circuit(peering).getName(), mtu, MTU))
                    .fix("Use " + MTU, context.edits().replace(place, Integer.toString(MTU)));
        }
    }
}
