package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The lower hold time of the two ends is used, and Microsoft's is 180 seconds. */
public final class TimersAreNotAboveMicrosoftsRule extends Rule<Peering> {

    private static final int KEEPALIVE = 60;
    private static final int HOLD = 180;

    public TimersAreNotAboveMicrosoftsRule() {
        super(Peering.class, new RuleInfo(
                "timers-are-not-above-microsofts",
                RuleCategory.INFORMATION,
                "BGP timers above those of Microsoft have no effect",
                "https://learn.microsoft.com/azure/expressroute/expressroute-faqs"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("session-timers-are-usable");
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        if (peering.getKeepalive() != null && peering.getHold() != null
                && (peering.getKeepalive() > KEEPALIVE || peering.getHold() > HOLD)) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__KEEPALIVE),
                    ("Microsoft uses %d s and %d s, and the lower value of the two ends counts: the longer ones of "
                            + "`%s` have no effect; leave them out").formatted(KEEPALIVE, HOLD,
                                    Peerings.circuit(peering).getName()));
        }
    }
}
