package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Keepalive messages are handled by the CPU that is busiest when something happens; BFD is made for fast detection. */
public final class ShortTimersComeWithBfdRule extends Rule<Peering> {

    /** Below this a hold time is meant to detect failures fast; the limit is ours, not Microsoft's. */
    private static final int SHORT_HOLD = 30;

    public ShortTimersComeWithBfdRule() {
        super(Peering.class, new RuleInfo(
                "short-timers-come-with-bfd",
                RuleCategory.RISK,
                "A peering that must fail over fast uses BFD rather than short timers",
                "https://learn.microsoft.com/azure/expressroute/expressroute-bfd"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("session-timers-are-usable");
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        if (peering.getHold() != null && peering.getHold() < SHORT_HOLD && peering.getBfd() == null) {
            context.report(Place.of(peering, ModelPackage.Literals.PEERING__HOLD),
                    "a hold time of %d s costs the CPU much and still detects a failure late; add `bfd` instead"
                            .formatted(peering.getHold()))
                    .fix("Add BFD", context.edits().addLine(peering, "bfd"));
        }
    }
}
