package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.Bfd;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The timers of a session and of BFD are ones the protocols know. */
public final class SessionTimersAreUsableRule extends Rule<Peering> {

    private static final int SHORTEST_HOLD = 3;
    private static final int LONGEST_HOLD = 65535;
    private static final int LARGEST_MULTIPLIER = 255;

    public SessionTimersAreUsableRule() {
        super(Peering.class, new RuleInfo(
                "session-timers-are-usable",
                RuleCategory.CONFIGURATION,
                "The timers of BGP and BFD are within what the protocols allow",
                "RFC 4271, section 4.2, and RFC 5880, section 4.1"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        var keepalive = peering.getKeepalive();
        var hold = peering.getHold();
        if (keepalive != null && hold != null
                && (keepalive < 1 || hold < SHORTEST_HOLD || hold > LONGEST_HOLD || hold <= keepalive)) {
            context.report(Place.of(peering, Literals.PEERING__HOLD),
                    ("a hold time of %d seconds does not go with a keepalive of %d; a hold time lies between %d and %d "
                            + "seconds and is longer than the keepalive, usually three times")
                            .formatted(hold, keepalive, SHORTEST_HOLD, LONGEST_HOLD));
        }
        if (peering.getBfd() != null) {
            bfd(peering.getBfd(), context);
        }
    }

    private static void bfd(Bfd bfd, RuleContext context) {
        if (bfd.getInterval() != null && bfd.getInterval().toMillis() < 1) {
            context.report(Place.of(bfd, Literals.BFD__INTERVAL),
                    "the interval of BFD is at least 1 ms; Microsoft's samples use 300 ms");
        }
        if (bfd.getMultiplier() != null && (bfd.getMultiplier() < 1 || bfd.getMultiplier() > LARGEST_MULTIPLIER)) {
            context.report(Place.of(bfd, Literals.BFD__MULTIPLIER),
                    "the multiplier of BFD lies between 1 and %d; Microsoft's samples use 3"
                            .formatted(LARGEST_MULTIPLIER));
        }
    }
}
