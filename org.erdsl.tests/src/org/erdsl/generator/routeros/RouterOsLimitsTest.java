package org.erdsl.generator.routeros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.erdsl.generator.ChangedPlan;
import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.Test;

/** What RouterOS cannot say is refused with a sentence. */
class RouterOsLimitsTest {

    private static final RouterOsBackend BACKEND = new RouterOsBackend();
    private static final RouterScenario EUROPE = RouterScenario.in("generator/europe");
    private static final RouterPlan PLAN = EUROPE.plansFor(BACKEND).get(0);

    @Test
    void limitsOfRoutes() {
        assertEquals(List.of(), refused(PLAN));
        assertTrue(refused(EUROPE.plans().get(0)).get(0).contains("maximum prefixes"));
    }

    @Test
    void wellKnownCommunities() {
        assertEquals(List.of(), refused(looksFor(new Community(65534, 666))));
        assertTrue(refused(looksFor(new Community(65535, 666))).get(0).contains("65535:666"));
    }

    @Test
    void timersOutOfRange() {
        assertEquals(List.of(), refused(ChangedPlan.timers(PLAN, 1800, 3600)));
        assertEquals(1, refused(ChangedPlan.timers(PLAN, 1800, 3601)).size());
        assertEquals(1, refused(ChangedPlan.timers(PLAN, 1801, 3600)).size());
    }

    @Test
    void versionsWithOtherConnections() {
        assertEquals(List.of(), refused(ChangedPlan.version(PLAN, "7.20")));
        assertTrue(refused(ChangedPlan.version(PLAN, "7.9")).get(0).contains("7.9 is too old"));
        assertTrue(refused(ChangedPlan.version(PLAN, "6.49")).get(0).contains("6.49 is too old"));
    }

    private static RouterPlan looksFor(Community community) {
        return ChangedPlan.rejecting(PLAN, "some", new Match.AnyCommunity(List.of(community)));
    }

    private static List<String> refused(RouterPlan plan) {
        return BACKEND.unsupported(plan);
    }
}
