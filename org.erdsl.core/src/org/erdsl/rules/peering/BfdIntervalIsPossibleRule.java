package org.erdsl.rules.peering;

import java.time.Duration;
import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Bfd;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft's devices send every 300 ms, sometimes 750, and negotiate no less. */
public final class BfdIntervalIsPossibleRule extends Rule<Bfd> {

    private static final Duration SHORTEST = Duration.ofMillis(300);

    public BfdIntervalIsPossibleRule() {
        super(Bfd.class, new RuleInfo(
                "bfd-interval-is-possible",
                RuleCategory.CANNOT_WORK,
                "The interval of BFD is 300 ms at least",
                "https://learn.microsoft.com/azure/expressroute/expressroute-bfd"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("session-timers-are-usable");
    }

    @Override
    protected void check(Bfd bfd, RuleContext context) {
        if (bfd.getInterval() != null && bfd.getInterval().compareTo(SHORTEST) < 0) {
            var place = Place.of(bfd, ModelPackage.Literals.BFD__INTERVAL);
            context.report(place, ("`%s` asks for BFD messages more often than every %d ms; Microsoft sends them every %d ms "
                    + "and takes them no more often, so use that").formatted(
                            Peerings.circuit((Peering) bfd.eContainer()).getName(), SHORTEST.toMillis(), SHORTEST.toMillis()))
                    .fix("Use 300 ms", context.edits().replace(place, "300 ms"));
        }
    }
}
