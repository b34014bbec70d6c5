package org.erdsl.rules.circuit;

import java.util.List;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** These are Azure's limits for a subscription until support raises them. */
public final class SubscriptionStaysWithinCircuitLimitsRule extends Rule<Circuit> {

    /** includes/expressroute-limits.md (2023-10-09). */
    private static final int PER_SUBSCRIPTION = 50;
    private static final int PER_REGION = 10;

    public SubscriptionStaysWithinCircuitLimitsRule() {
        super(Circuit.class, new RuleInfo(
                "subscription-stays-within-circuit-limits",
                RuleCategory.RISK,
                "A subscription has at most 50 circuits, and 10 in a region",
                "MicrosoftDocs/azure-docs includes/expressroute-limits.md (2023-10-09)"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        if (circuit.getSubscription() == null) {
            return;
        }
        var circuits = context.landscape().index(SubscribedCircuits.class, SubscribedCircuits::new);
        var all = circuits.of(circuit.getSubscription());
        var regional = circuits.beside(circuit);
        if (isFirstTooMany(circuit, all, PER_SUBSCRIPTION)) {
            report(circuit, PER_SUBSCRIPTION + " circuits", context);
        } else if (isFirstTooMany(circuit, regional, PER_REGION)) {
            report(circuit, PER_REGION + " circuits in " + circuit.getAzureLocation().getName(), context);
        }
    }

    private static boolean isFirstTooMany(Circuit circuit, List<Circuit> circuits, int limit) {
        return circuits.size() > limit && circuits.get(limit) == circuit;
    }

    private static void report(Circuit circuit, String what, RuleContext context) {
        context.report(Place.of(circuit, ModelPackage.Literals.CIRCUIT__SUBSCRIPTION),
                ("subscription `%s` has %s already, the limit of Azure; ask support to raise it, or use another "
                        + "subscription")
                        .formatted(circuit.getSubscription(), what));
    }
}
