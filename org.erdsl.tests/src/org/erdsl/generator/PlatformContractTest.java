package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every platform has to keep, whatever its words. */
class PlatformContractTest {

    /** Texts that are commands, or end the line they are on, somewhere. */
    private static final List<String> ILLEGAL = List.of(
            "", "edge\nrouter bgp 1", "edge\rexit", "edge router", "edge!", "edge#", "edge?", "edge;x", "edge|x", "edge\"",
            "edge{", "\u00e9dge", "edge\u2028x", "edge\tx", "x".repeat(81));

    private static final RouterScenario EUROPE = RouterScenario.in("generator/europe");
    private static final RouterPlan PLAN = EUROPE.plans().get(0);

    static Stream<PlatformBackend> backends() {
        return new PlatformRegistry().backends().stream();
    }

    /** Platforms that are loaded into routers; the text for people is none. */
    static Stream<PlatformBackend> routers() {
        return backends().filter(backend -> !backend.platform().equals("plaintext"));
    }

    @Test
    void platformsAreSortedAndUnique() {
        var names = backends().map(PlatformBackend::platform).toList();
        assertEquals(names.stream().sorted(Comparator.naturalOrder()).distinct().toList(), names);
        assertEquals(names.size(), backends().map(PlatformBackend::fileEnding).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void startsWithTheHeader(PlatformBackend backend) {
        var text = backend.generate(PLAN, new Header(List.of("First line.", "Second line.")));
        assertTrue(text.matches("(?s)(!|#) First line\\.\n\\1 Second line\\.\n.*"), text.substring(0, 60));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void sayTheSameTwice(PlatformBackend backend) {
        assertEquals(RouterScenario.generate(backend, PLAN), RouterScenario.generate(backend, PLAN));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void areOfPrintableAsciiLines(PlatformBackend backend) {
        var text = RouterScenario.generate(backend, PLAN);
        assertTrue(text.matches("([\\x20-\\x7E]*\n)+"));
        assertFalse(text.lines().anyMatch(line -> line.endsWith(" ")), "a line ends in a space");
    }

    @ParameterizedTest
    @MethodSource("backends")
    void sayWhyOfEveryTerm(PlatformBackend backend) {
        var text = RouterScenario.generate(backend, PLAN);
        policies(PLAN).flatMap(policy -> policy.terms().stream())
                .forEach(term -> assertTrue(text.contains(term.why().text()), term.why().text()));
    }

    @ParameterizedTest
    @MethodSource("routers")
    void rejectTheRestExplicitly(PlatformBackend backend) {
        var text = RouterScenario.generate(backend, PLAN);
        policies(PLAN).forEach(policy -> {
            var last = policy.terms().get(policy.terms().size() - 1).sequence();
            var entry = "(?m)^route-map " + policy.name() + " deny " + last
                    + "\n description [^\n]*\n(exit\n)?!$";
            assertTrue(java.util.regex.Pattern.compile(entry).matcher(text).find(), entry);
        });
    }

    @ParameterizedTest
    @MethodSource("routers")
    void filterEverySessionInBothDirections(PlatformBackend backend) {
        var text = RouterScenario.generate(backend, PLAN);
        for (var session : PLAN.sessions()) {
            var neighbor = "  neighbor " + session.neighbor();
            assertTrue(text.contains(neighbor + " route-map " + session.inbound().name() + " in\n"));
            assertTrue(text.contains(neighbor + " route-map " + session.outbound().name() + " out\n"));
            assertTrue(text.contains(neighbor + " maximum-prefix 4000\n"));
            assertTrue(text.contains(neighbor + " activate\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("routers")
    void neverRedistribute(PlatformBackend backend) {
        assertFalse(RouterScenario.generate(backend, PLAN).contains("redistribute"));
    }

    @ParameterizedTest
    @MethodSource("routers")
    void treatBothFamiliesAlike(PlatformBackend backend) {
        var text = RouterScenario.generate(backend, PLAN);
        assertEquals(shape(text, "v4"), shape(text, "v6"));
    }

    /** The lines about one family's policies, without what differs between families by nature. */
    private static List<String> shape(String text, String version) {
        return text.lines()
                .filter(line -> line.contains("-in-" + version) || line.contains("-out-" + version))
                .filter(line -> !line.contains("prefix-list ERDSL") || line.startsWith(" match"))
                .map(line -> line.replace("-" + version, "").replace("ipv6", "ip")
                        .replaceAll("neighbor \\S+", "neighbor"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routers")
    void holdNoWorkingKey(PlatformBackend backend) {
        var lines = RouterScenario.generate(backend, PLAN).lines().filter(line -> line.contains("password")).toList();
        assertEquals(PLAN.sessions().size(), lines.size());
        lines.forEach(line -> assertTrue(line.matches(" ! neighbor \\S+ password <secret ER_AMS_KEY>"), line));
    }

    @ParameterizedTest
    @MethodSource("routers")
    void giveEachCommunityALineOfItsOwn(PlatformBackend backend) {
        RouterScenario.generate(backend, PLAN).lines()
                .filter(line -> line.contains("community-list"))
                .forEach(line -> assertTrue(line.matches("\\S+ community-list standard \\S+ permit \\d+:\\d+"), line));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void refuseTextThatCouldBecomeConfiguration(PlatformBackend backend) {
        for (var text : ILLEGAL) {
            refuses(backend, new RouterPlan(text, PLAN.platform(), PLAN.localAs(), PLAN.sessions(), List.of()));
            refuses(backend, with(session(text, "primary", Optional.empty(), first().inbound())));
            refuses(backend, with(session("ams", text, Optional.empty(), first().inbound())));
            refuses(backend, with(session("ams", "primary", Optional.of(text), first().inbound())));
            refuses(backend, with(session("ams", "primary", Optional.empty(), policy(text, "rest", "reason"))));
            refuses(backend, with(session("ams", "primary", Optional.empty(), policy("in", text, "reason"))));
        }
        for (var reason : List.of("", "why\nexit", "why?", "!why", "a | b", "a\\", "\u00e9")) {
            refuses(backend, with(session("ams", "primary", Optional.empty(), policy("in", "rest", reason))));
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void refuseNamesThatMeanTwoThings(PlatformBackend backend) {
        refuses(backend, with(session("ams", "primary", Optional.empty(),
                policy(first().outbound().name(), "rest", "reason"))));
        refuses(backend, with(first(), first()));
    }

    @ParameterizedTest
    @MethodSource("routers")
    void sayWhatTheyCannotExpress(PlatformBackend backend) {
        assertEquals(List.of(), backend.unsupported(PLAN));
        var internet = new Match.AnyCommunity(List.of(new Community(0, 0)));
        var region = new Match.AnyCommunity(List.of(new Community(12076, 51002)));
        assertEquals(1, backend.unsupported(accepting(10, internet)).size());
        assertEquals(1, backend.unsupported(accepting(10, region, region)).size());
        assertEquals(1, backend.unsupported(accepting(0, region)).size());
        assertEquals(2, backend.unsupported(accepting(65536, region)).size());
        assertEquals(List.of(), backend.unsupported(accepting(65534, region)));
    }

    @ParameterizedTest
    @MethodSource("routers")
    void writeRangesOfLengths(PlatformBackend backend) {
        var prefix = Prefix.valueOf("20.0.0.0/8");
        assertEquals("20.0.0.0/8", range(backend, PrefixRange.exactly(prefix)));
        assertEquals("20.0.0.0/8 le 32", range(backend, PrefixRange.orLonger(prefix)));
        assertEquals("20.0.0.0/8 le 24", range(backend, new PrefixRange(prefix, 8, 24)));
        assertEquals("20.0.0.0/8 ge 25", range(backend, new PrefixRange(prefix, 25, 32)));
        assertEquals("20.0.0.0/8 ge 16 le 24", range(backend, new PrefixRange(prefix, 16, 24)));
        assertEquals("20.0.0.0/8 ge 16 le 16", range(backend, new PrefixRange(prefix, 16, 16)));
        assertEquals("1.1.1.1/32", range(backend, PrefixRange.exactly(Prefix.valueOf("1.1.1.1/32"))));
        assertEquals("1.1.1.1/32", range(backend, PrefixRange.orLonger(Prefix.valueOf("1.1.1.1/32"))));
    }

    private static String range(PlatformBackend backend, PrefixRange range) {
        var text = RouterScenario.generate(backend, accepting(10, new Match.AnyPrefix(List.of(range))));
        var start = "ip prefix-list in_some seq 5 permit ";
        return text.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow().substring(start.length());
    }

    private static void refuses(PlatformBackend backend, RouterPlan plan) {
        assertNotEquals(PLAN, plan);
        assertThrows(IllegalArgumentException.class, () -> RouterScenario.generate(backend, plan));
    }

    private static Stream<RoutePolicy> policies(RouterPlan plan) {
        return plan.sessions().stream().flatMap(session -> Stream.of(session.inbound(), session.outbound()));
    }

    private static SessionPlan first() {
        return PLAN.sessions().get(0);
    }

    private static RouterPlan with(SessionPlan... sessions) {
        return new RouterPlan("edge", PLAN.platform(), PLAN.localAs(), List.of(sessions), List.of());
    }

    private static RouterPlan accepting(int sequence, Match... matches) {
        var some = new PolicyTerm(sequence, "some", List.of(matches), true, OptionalInt.empty(), new Why("some"));
        var rest = new PolicyTerm(Math.max(sequence + 1, 65535), "rest", List.of(), false, OptionalInt.empty(),
                new Why("rest"));
        return with(session("ams", "primary", Optional.empty(),
                new RoutePolicy("in", AddressFamily.IPV4, List.of(some, rest))));
    }

    private static RoutePolicy policy(String name, String term, String reason) {
        return new RoutePolicy(name, AddressFamily.IPV4, List.of(
                new PolicyTerm(10, term, List.of(), false, OptionalInt.empty(), new Why(reason))));
    }

    private static SessionPlan session(String circuit, String link, Optional<String> secret, RoutePolicy inbound) {
        var first = first();
        return new SessionPlan(circuit, link, first.family(), first.localAddress(), first.linkLength(),
                first.neighbor(), first.localAs(), first.remoteAs(), secret, first.maximumPrefixes(),
                first.advertised(), inbound, first.outbound());
    }
}
