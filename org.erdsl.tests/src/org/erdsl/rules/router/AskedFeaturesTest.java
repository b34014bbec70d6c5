package org.erdsl.rules.router;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.erdsl.landscape.MicrosoftLinks;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.Router;
import org.erdsl.planner.PolicyPlanner;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RequestedFeatures;
import org.erdsl.policy.RouterPlan;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan asks of a platform, the rule asks at a place of the model. */
class AskedFeaturesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    @ParameterizedTest
    @ValueSource(strings = {"edge", "everything", "left-out", "europe"})
    void theRuleAsksForWhatThePlanAsksFor(String folder) throws IOException {
        var landscape = Erdsl.landscape(ERDSL.parse(Golden.in("generator/" + folder).read("input.erdsl")));
        for (var router : landscape.all(Router.class)) {
            var asked = EnumSet.noneOf(Feature.class);
            for (var link : MicrosoftLinks.on(router, landscape)) {
                for (var feature : AskedFeatures.of((MicrosoftPeering) link.eContainer(), link)) {
                    asked.add(feature.feature());
                    assertFalse(feature.place().element().eResource() == null);
                }
            }
            assertEquals(requested(new PolicyPlanner(landscape).plan(router).orElseThrow()), asked);
        }
    }

    private static Set<Feature> requested(RouterPlan plan) {
        var requested = EnumSet.noneOf(Feature.class);
        requested.addAll(RequestedFeatures.of(plan));
        plan.sessions().forEach(session -> requested.addAll(RequestedFeatures.of(session)));
        plan.interfaces().forEach(link -> requested.addAll(RequestedFeatures.of(link, Optional.empty())));
        return requested;
    }
}
