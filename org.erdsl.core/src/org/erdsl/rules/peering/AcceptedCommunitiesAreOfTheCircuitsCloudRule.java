package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Clouds;
import org.erdsl.model.Circuit;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The regions and services of one cloud are never announced on a circuit of another. */
public final class AcceptedCommunitiesAreOfTheCircuitsCloudRule extends Rule<Circuit> {

    public AcceptedCommunitiesAreOfTheCircuitsCloudRule() {
        super(Circuit.class, new RuleInfo(
                "accepted-communities-are-of-the-circuits-cloud",
                RuleCategory.CANNOT_WORK,
                "What a circuit accepts belongs to its cloud",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("microsoft-365-not-on-a-china-circuit");
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var cloud = Clouds.of(circuit);
        if (cloud.isEmpty() || circuit.getMicrosoftPeering() == null) {
            return;
        }
        for (var clause : circuit.getMicrosoftPeering().getAccepts()) {
            AcceptedFacts.of(clause, context).stream()
                    .filter(fact -> !Clouds.isSame(fact.cloud(), cloud.get()))
                    .findFirst()
                    .ifPresent(fact -> context.report(Place.of(clause),
                            ("`%s` is of the cloud %s, and `%s` is a circuit of %s, where it is never announced; leave "
                                    + "it out")
                                    .formatted(fact.name(), fact.cloud().getLiteral(), circuit.getName(),
                                            cloud.get().getLiteral())));
        }
    }
}
