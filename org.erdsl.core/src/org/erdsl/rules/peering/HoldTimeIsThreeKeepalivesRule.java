package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A session must survive a lost keepalive message. RFC 4271 suggests a third of the hold time between two. */
public final class HoldTimeIsThreeKeepalivesRule extends Rule<Peering> {

    private static final int KEEPALIVES = 3;

    public HoldTimeIsThreeKeepalivesRule() {
        super(Peering.class, new RuleInfo(
                "hold-time-is-three-keepalives",
                RuleCategory.RISK,
                "The hold time is at least three times the keepalive time",
                "https://www.rfc-editor.org/rfc/rfc4271"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("session-timers-are-usable", "timers-are-not-below-the-lowest");
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        if (peering.getKeepalive() == null || peering.getHold() == null) {
            return;
        }
        var hold = peering.getKeepalive() * KEEPALIVES;
        if (peering.getHold() < hold) {
            var place = Place.of(peering, ModelPackage.Literals.PEERING__HOLD);
            context.report(place, ("a hold time of %d s ends the session after fewer than three keepalive messages %d "
                    + "s apart; make it %d s or more").formatted(peering.getHold(), peering.getKeepalive(), hold))
                    .fix("Hold for " + hold + " s", context.edits().replace(place, Integer.toString(hold)));
        }
    }
}
