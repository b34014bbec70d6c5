package org.erdsl.generator.vyos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.generator.ChangedPlan;
import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Community;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.Test;

/** What VyOS cannot say is refused with a sentence. */
class VyosLimitsTest {

    private static final VyosBackend BACKEND = new VyosBackend();
    private static final RouterPlan PLAN = RouterScenario.in("generator/europe").plansFor(BACKEND).get(0);

    @Test
    void communitiesThatMayBeSeenAsWords() {
        assertEquals(List.of(), refused(looksFor(new Community(65534, 666))));
        assertTrue(refused(looksFor(new Community(65535, 666))).get(0).contains("65535:666"));
    }

    @Test
    void bfdOutOfRange() {
        assertEquals(List.of(), refused(ChangedPlan.bfd(PLAN, 10, 2)));
        assertEquals(List.of(), refused(ChangedPlan.bfd(PLAN, 60_000, 2)));
        assertEquals(1, refused(ChangedPlan.bfd(PLAN, 9, 2)).size());
        assertEquals(1, refused(ChangedPlan.bfd(PLAN, 60_001, 2)).size());
        assertEquals(1, refused(ChangedPlan.bfd(PLAN, 10, 1)).size());
    }

    @Test
    void interfacesOfOtherKinds() {
        assertEquals(List.of(), refused(interfaces("eth1", OptionalInt.empty())));
        assertEquals(List.of(), refused(interfaces("bond0", OptionalInt.empty())));
        assertTrue(refused(interfaces("xe-0/0/0", OptionalInt.empty())).get(0).contains("xe-0/0/0"));
    }

    @Test
    void mtusOutOfRange() {
        assertEquals(List.of(), refused(interfaces("eth1", OptionalInt.of(16_000))));
        assertEquals(1, refused(interfaces("eth1", OptionalInt.of(16_001))).size());
        assertEquals(1, refused(interfaces("eth1", OptionalInt.of(67))).size());
    }

    @Test
    void versionsWithOtherCommands() {
        assertEquals(List.of(), refused(ChangedPlan.version(PLAN, "1.4")));
        assertEquals(List.of(), refused(ChangedPlan.version(PLAN, "1.10")));
        assertTrue(refused(ChangedPlan.version(PLAN, "1.3")).get(0).contains("1.3 is too old"));
    }

    private static RouterPlan looksFor(Community community) {
        return ChangedPlan.rejecting(PLAN, "some", new Match.AnyCommunity(List.of(community)));
    }

    private static RouterPlan interfaces(String name, OptionalInt mtu) {
        return ChangedPlan.interfaces(PLAN, new InterfacePlan(name, OptionalInt.of(300), OptionalInt.empty(), Optional.empty(), List.of(), mtu,
                Optional.empty(), "a link"));
    }

    private static List<String> refused(RouterPlan plan) {
        return BACKEND.unsupported(plan);
    }
}
