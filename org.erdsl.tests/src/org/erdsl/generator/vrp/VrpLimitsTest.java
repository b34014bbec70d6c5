package org.erdsl.generator.vrp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.erdsl.generator.ChangedPlan;
import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.Test;

/** What VRP cannot say is refused with a sentence. */
class VrpLimitsTest {

    private static final VrpBackend BACKEND = new VrpBackend();
    private static final RouterPlan PLAN = RouterScenario.in("generator/europe").plansFor(BACKEND).get(0);

    @Test
    void timersOutOfRange() {
        assertEquals(List.of(), refused(ChangedPlan.timers(PLAN, 10, 30)));
        assertTrue(refused(ChangedPlan.timers(PLAN, 10, 29)).get(0).contains("three times the keepalive"));
        assertEquals(1, refused(ChangedPlan.timers(PLAN, 21_846, 65_535)).size());
    }

    @Test
    void bfdOutOfRange() {
        assertEquals(List.of(), refused(ChangedPlan.bfd(PLAN, 3, 3)));
        assertEquals(List.of(), refused(ChangedPlan.bfd(PLAN, 1000, 50)));
        assertEquals(1, refused(ChangedPlan.bfd(PLAN, 2, 3)).size());
        assertEquals(1, refused(ChangedPlan.bfd(PLAN, 1001, 3)).size());
        assertEquals(1, refused(ChangedPlan.bfd(PLAN, 300, 2)).size());
        assertEquals(1, refused(ChangedPlan.bfd(PLAN, 300, 51)).size());
    }

    @Test
    void moreCommunitiesThanATermHasNodes() {
        assertEquals(List.of(), refused(looksFor(9)));
        assertEquals(1, refused(looksFor(5000)).size());
    }

    @Test
    void namesOfCircuitsLongerThanPoliciesMayHave() {
        assertEquals(List.of(), refused(circuit("amsterdam-1")));
        assertTrue(refused(circuit("amsterdam-and-rotterdam-together")).get(0).contains("shorter name"));
    }

    private static RouterPlan looksFor(int communities) {
        return ChangedPlan.rejecting(PLAN, "some", new Match.AnyCommunity(
                IntStream.range(1, communities + 1).mapToObj(value -> new Community(12076, value)).toList()));
    }

    private static RouterPlan circuit(String name) {
        return ChangedPlan.named(PLAN, "ERDSL-" + name + "-primary-in-v4");
    }

    private static List<String> refused(RouterPlan plan) {
        return BACKEND.unsupported(plan);
    }
}
