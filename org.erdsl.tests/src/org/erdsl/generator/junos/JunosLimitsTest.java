package org.erdsl.generator.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.erdsl.generator.ChangedPlan;
import org.erdsl.generator.RouterScenario;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.InterfacePlan;
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

    @Test
    void tagsBesideNone() {
        var untagged = new InterfacePlan("xe-0/0/0", OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), List.of(),
                OptionalInt.empty(), Optional.empty(), "a link");
        assertEquals(List.of(), refused(ChangedPlan.interfaces(PLAN, untagged)));
        assertTrue(refused(ChangedPlan.interfaces(PLAN, untagged, ChangedPlan.link("xe-0/0/0", 300, Optional.empty())))
                .get(0).contains("has a tag and another has none"));
        assertTrue(refused(ChangedPlan.interfaces(PLAN, untagged, untagged)).get(0).contains("unit 0"));
    }

    @Test
    void protocolsJunosLacks() {
        assertEquals(Optional.of("ospf"), Protocols.of("ospf 1", AddressFamily.IPV4));
        assertEquals(Optional.of("ripng"), Protocols.of("rip", AddressFamily.IPV6));
        assertEquals(Optional.empty(), Protocols.of("eigrp 10", AddressFamily.IPV4));
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
