package org.erdsl.generator.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.generator.ChangedPlan;
import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.Test;

/** What Junos cannot say is refused with a sentence. */
class JunosLimitsTest {

    private static final RouterPlan PLAN = RouterScenario.in("generator/europe").plans().get(0);

    @Test
    void keepalivesOtherThanAThirdOfTheHoldTime() {
        assertEquals(List.of(), refused(ChangedPlan.timers(PLAN, 10, 30)));
        assertTrue(refused(ChangedPlan.timers(PLAN, 5, 30)).get(0).contains("third of the hold time"));
    }

    @Test
    void prefixesALongerOneHides() {
        assertEquals(List.of(), refused(prefixes("10.0.0.0/8 8 32", "10.1.0.0/16 16 32")));
        assertEquals(List.of(), refused(prefixes("10.0.0.0/8 8 8", "10.1.0.0/16 16 16")));
        assertEquals(List.of(), refused(prefixes("0.0.0.0/0 0 7", "0.0.0.0/0 25 32")));
        assertEquals(List.of(), refused(prefixes("10.0.0.0/8 8 15", "10.1.0.0/16 16 16")));
        assertEquals(1, refused(prefixes("10.0.0.0/8 8 32", "10.1.0.0/16 16 16")).size());
        assertEquals(1, refused(prefixes("10.0.0.0/8 16 16", "10.1.0.0/16 17 32")).size());
    }

    @Test
    void logicalInterfacesAndUnitsForTwoLinks() {
        assertEquals(List.of(), refused(ChangedPlan.interfaces(PLAN,
                ChangedPlan.link("xe-0/0/0", 300, Optional.empty()),
                ChangedPlan.link("xe-0/0/0", 301, Optional.empty()))));
        assertTrue(refused(ChangedPlan.interfaces(PLAN, ChangedPlan.link("xe-0/0/0.300", 300, Optional.empty())))
                .get(0).contains("logical"));
        assertTrue(refused(ChangedPlan.interfaces(PLAN, ChangedPlan.link("xe-0/0/0", 300, Optional.empty()),
                ChangedPlan.link("xe-0/0/0", 300, Optional.empty()))).get(0).contains("unit 300"));
    }

    private static RouterPlan prefixes(String... ranges) {
        return ChangedPlan.rejecting(PLAN, "some", new Match.AnyPrefix(Stream.of(ranges).map(range -> range.split(" "))
                .map(range -> new PrefixRange(Prefix.valueOf(range[0]), Integer.parseInt(range[1]),
                        Integer.parseInt(range[2])))
                .toList()));
    }

    private static List<String> refused(RouterPlan plan) {
        return new JunosBackend().unsupported(plan);
    }
}
