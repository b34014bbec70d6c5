package org.erdsl.rules.peering;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft negotiates down to these values and no further. */
public final class TimersAreNotBelowTheLowestRule extends Rule<Peering> {

    private static final int LOWEST_KEEPALIVE = 3;
    private static final int LOWEST_HOLD = 10;

    public TimersAreNotBelowTheLowestRule() {
        super(Peering.class, new RuleInfo(
                "timers-are-not-below-the-lowest",
                RuleCategory.CANNOT_WORK,
                "BGP timers are not below what Microsoft accepts: 3 and 10 seconds",
                "https://learn.microsoft.com/azure/expressroute/expressroute-bfd"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("session-timers-are-usable");
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        if (peering.getKeepalive() == null || peering.getHold() == null) {
            return;
        }
        if (peering.getKeepalive() < LOWEST_KEEPALIVE) {
            report(peering, ModelPackage.Literals.PEERING__KEEPALIVE, LOWEST_KEEPALIVE, "a keepalive time", context);
        }
        if (peering.getHold() < LOWEST_HOLD) {
            report(peering, ModelPackage.Literals.PEERING__HOLD, LOWEST_HOLD, "a hold time", context);
        }
    }

    private static void report(Peering peering, EStructuralFeature timer, int lowest, String what,
            RuleContext context) {
        var place = Place.of(peering, timer);
        context.report(place, ("%s of %s s is too short for Microsoft, which takes %d s at least; for faster detection "
                + "use `bfd`")
                .formatted(what, peering.eGet(timer), lowest))
                .fix("Use " + lowest, context.edits().replace(place, Integer.toString(lowest)));
    }
}
