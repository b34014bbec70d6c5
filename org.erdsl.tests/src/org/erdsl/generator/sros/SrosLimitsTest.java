package org.erdsl.generator.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.erdsl.generator.ChangedPlan;
import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.Test;

/** What SR OS has no room for is refused with a sentence. */
class SrosLimitsTest {

    private static final RouterPlan PLAN = RouterScenario.in("generator/europe").plans().get(0);

    @Test
    void versionsBeforeTheModelDrivenCommandLine() {
        assertEquals(List.of(), refused(ChangedPlan.version(PLAN, "16.0.R1")));
        assertTrue(refused(ChangedPlan.version(PLAN, "15.1.R9")).get(0).contains("16.0"));
    }

    @Test
    void timersOfBfdWithoutInterface() {
        var everything = RouterScenario.all().get(2).plansFor(new SrosBackend()).get(0);
        assertEquals(List.of(), refused(everything));
        assertTrue(refused(ChangedPlan.interfaces(everything)).get(0).contains("configure interfaces"));
    }

    @Test
    void interfacesWithLongOrEqualNamesAndBfdOutOfRange() {
        var slow = Optional.of(new Bfd(300, 2));
        assertEquals(List.of(), refused(ChangedPlan.interfaces(PLAN, ChangedPlan.link("1/1/c1/1", 300,
                Optional.of(new Bfd(300, 3))))));
        assertTrue(refused(ChangedPlan.interfaces(PLAN, ChangedPlan.link("1/1/c1/1", 300, slow))).get(0)
                .contains("3 to 20"));
        assertTrue(refused(ChangedPlan.interfaces(PLAN, ChangedPlan.link("lag-a-rather-long-name-of-a-port", 300,
                Optional.empty()))).get(0).contains("32 characters"));
        assertTrue(refused(ChangedPlan.interfaces(PLAN, ChangedPlan.link("1/1/1", 300, Optional.empty()),
                ChangedPlan.link("1-1-1", 300, Optional.empty()))).get(0).contains("Two interfaces"));
    }

    @Test
    void listsWithTwoRangesOfOneType() {
        assertEquals(List.of(), refused(prefixes("some", "0.0.0.0/0 0 7", "0.0.0.0/0 25 32")));
        assertEquals(1, refused(prefixes("some", "0.0.0.0/0 20 22", "0.0.0.0/0 25 32")).size());
        assertEquals(List.of(), refused(prefixes("prefixes-nobody-wants-to-hear-of", "0.0.0.0/0 0 7")));
    }

    @Test
    void moreCommunitiesThanTheEntriesOfATermHold() {
        var few = IntStream.range(1, 361).mapToObj(number -> new Community(12076, 51000 + number)).toList();
        var many = IntStream.range(1, 362).mapToObj(number -> new Community(12076, 51000 + number)).toList();
        assertEquals(List.of(), refused(ChangedPlan.rejecting(PLAN, "some", new Match.AnyCommunity(few))));
        assertTrue(refused(ChangedPlan.rejecting(PLAN, "some", new Match.AnyCommunity(many))).get(0)
                .contains("360 communities"));
    }

    private static RouterPlan prefixes(String term, String... ranges) {
        return ChangedPlan.rejecting(PLAN, term, new Match.AnyPrefix(Stream.of(ranges).map(range -> range.split(" "))
                .map(range -> new PrefixRange(Prefix.valueOf(range[0]), Integer.parseInt(range[1]),
                        Integer.parseInt(range[2])))
                .toList()));
    }

    private static List<String> refused(RouterPlan plan) {
        return new SrosBackend().unsupported(plan);
    }
}
