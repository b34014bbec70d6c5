package org.erdsl.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.generator.RouterScenario;
import org.erdsl.model.Router;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.Origin;
import org.erdsl.policy.PolicyEvaluator;
import org.erdsl.policy.Route;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model says arrives in the plan, value by value. */
class TextToPlanTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final RouterPlan EVERYTHING = RouterScenario.in("generator/everything").plans().get(0);
    private static final List<RouterPlan> EDGES = RouterScenario.in("generator/edge").plans();

    private static RouterPlan changed(String folder, int router, String from, String to) throws IOException {
        var text = Golden.in("generator/" + folder).read("input.erdsl");
        assertTrue(text.contains(from), from);
        var landscape = Erdsl.landscape(ERDSL.parse(text.replace(from, to)));
        return new PolicyPlanner(landscape).plan(landscape.all(Router.class).get(router)).orElseThrow();
    }

    private static SessionPlan session(RouterPlan plan, String name) {
        return plan.sessions().stream().filter(session -> session.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aLinkPrependsInPlaceOfItsPeering() throws IOException {
        var own = new Asn(65001);
        assertEquals(List.of(own, own, new Asn(65010)), session(EVERYTHING, "ams-1-secondary-v4").prepended());
        assertEquals(List.of(), session(EVERYTHING, "ams-1-primary-v4").prepended());
        var both = changed("everything", 0, "        mtu 1500\n", "        mtu 1500\n        prepend 65001\n");
        assertEquals(List.of(own, own, new Asn(65010)), session(both, "ams-1-secondary-v6").prepended());
        assertEquals(List.of(own), session(both, "ams-1-primary-v6").prepended());
    }

    @ParameterizedTest
    @CsvSource({"bfd 450 ms multiplier 5, 450, 5", "bfd 450 ms, 450, 3", "bfd, 300, 3"})
    void theTimersOfBfdAreThoseOfTheModel(String text, int interval, int multiplier) throws IOException {
        var plan = changed("everything", 0, "bfd 300 ms multiplier 3", text);
        var expected = Optional.of(new Bfd(interval, multiplier));
        plan.sessions().forEach(session -> assertEquals(expected, session.settings().bfd()));
        plan.interfaces().forEach(link -> assertEquals(expected, link.bfd()));
    }

    @Test
    void theMtuOfAnInterfaceComesBeforeThatOfThePeering() throws IOException {
        var plan = changed("everything", 0, "    configure interfaces\n",
                "    configure interfaces\n    interface \"eth2\" { mtu 1600 }\n");
        assertEquals(List.of(OptionalInt.of(1500), OptionalInt.of(1600)),
                plan.interfaces().stream().map(link -> link.mtu()).toList());
        var silent = changed("everything", 0, "        mtu 1500\n", "");
        assertEquals(List.of(OptionalInt.empty(), OptionalInt.empty()),
                silent.interfaces().stream().map(link -> link.mtu()).toList());
    }

    @ParameterizedTest
    @CsvSource({
            "everything, 40.0.0.0/7,   prefix-lengths",
            "everything, 40.0.0.0/8,   region-europe",
            "everything, 40.1.1.0/24,  region-europe",
            "everything, 40.1.1.0/25,  prefix-lengths",
            "everything, 2600::/15,    prefix-lengths",
            "everything, 2600::/16,    region-europe",
            "everything, 2603:1020::/48, region-europe",
            "everything, 2603:1020::/49, prefix-lengths",
            // Without bounds, nothing larger than any block that was assigned.
            "europe, 0.0.0.0/1,        special-purpose?prefix-lengths",
            "europe, 128.0.0.0/1,      prefix-lengths",
            "europe, 40.0.0.0/7,       prefix-lengths",
            "europe, 40.0.0.0/8,       region-europe",
            "europe, 40.1.1.1/32,      region-europe",
            "europe, 2600::/11,        prefix-lengths",
            "europe, 2600::/12,        region-europe",
            "europe, 2600::1/128,      region-europe"})
    void theBoundsOfLengthsAreExact(String folder, String text, String terms) {
        var plan = RouterScenario.in("generator/" + folder).plans().get(0);
        var prefix = Prefix.valueOf(text);
        var policy = plan.sessions().stream().filter(session -> session.family() == prefix.family()).findFirst()
                .orElseThrow().inbound();
        var decided = decide(policy, text, "12076", "12076:51002");
        assertTrue(List.of(terms.split("\\?")).contains(decided), decided);
    }

    private static String decide(RoutePolicy policy, String prefix, String path, String... communities) {
        var asns = path.isBlank() ? List.<Asn>of() : List.of(path.split(" ")).stream().map(Asn::valueOf).toList();
        var route = new Route(Prefix.valueOf(prefix),
                Set.copyOf(List.of(communities).stream().map(Community::valueOf).toList()), asns);
        return PolicyEvaluator.evaluate(policy, route).term().name();
    }

    @Test
    void whatIsAboutToBeWithdrawnIsTheLastResort() {
        var inbound = session(EVERYTHING, "ams-1-primary-v4").inbound();
        assertEquals("graceful-shutdown", decide(inbound, "40.74.0.0/18", "12076", "12076:51002", "65535:0"));
        assertEquals("excluded-services",
                decide(inbound, "40.74.0.0/18", "12076", "12076:51002", "12076:5010", "65535:0"));
        assertEquals("rest", decide(inbound, "40.74.0.0/18", "12076", "65535:0"));
        var term = inbound.terms().stream().filter(found -> found.name().equals("graceful-shutdown")).findFirst();
        assertEquals(OptionalInt.of(0), term.orElseThrow().localPreference());
    }

    @Test
    void whatTwoClausesAcceptCountsForTheFirst() throws IOException {
        var plan = changed("everything", 0, "        accept service crmOnline local preference 150\n",
                "        accept service crmOnline local preference 150\n"
                        + "        accept service crmOnline local preference 160\n");
        var terms = session(plan, "ams-1-primary-v4").inbound().terms().stream()
                .filter(term -> term.name().equals("service-crmOnline")).toList();
        assertEquals(List.of(OptionalInt.of(150)), terms.stream().map(term -> term.localPreference()).toList());
    }

    @Test
    void noTermHasANumberThatAPlatformCannotCountTo() throws IOException {
        var plan = changed("everything", 0, "accept service crmOnline local preference 150",
                "accept community 12076:50999, 12076:51999, 1:65535, 12076:0, 12076:1000");
        for (var session : plan.sessions()) {
            var numbers = session.inbound().terms().stream().map(term -> term.sequence()).toList();
            assertEquals(numbers.stream().sorted().distinct().toList(), numbers);
            assertTrue(numbers.stream().allMatch(number -> number > 0 && number <= 65000), numbers.toString());
        }
    }

    @Test
    void aSessionStandsInTheNearestVrf() throws IOException {
        assertEquals(Optional.of("MSFT"), session(EDGES.get(0), "ams1-primary-v4").vrf());
        assertEquals(Optional.of("MSFT2"), session(EDGES.get(0), "ams2-primary-v4").vrf());
        var plan = changed("edge", 0, "{ peer group \"MICROSOFT\" }", "{ vrf \"MSFT3\" }");
        assertEquals(Optional.of("MSFT3"), session(plan, "ams2-primary-v4").vrf());
        assertEquals(Optional.of("MSFT3"), plan.interfaces().get(1).vrf());
        var none = changed("edge", 0, "    vrf \"MSFT\"\n", "");
        assertEquals(Optional.empty(), session(none, "ams1-primary-v6").vrf());
    }

    @Test
    void aSessionJoinsTheNearestPeerGroup() throws IOException {
        assertEquals(Optional.empty(), session(EDGES.get(0), "ams1-primary-v4").settings().peerGroup());
        assertEquals(Optional.of("MICROSOFT"), session(EDGES.get(0), "ams2-primary-v4").settings().peerGroup());
        var plan = changed("edge", 0, "    asn 65000\n", "    asn 65000\n    peer group \"EXTERNAL\"\n");
        assertEquals(Optional.of("EXTERNAL"), session(plan, "ams1-primary-v4").settings().peerGroup());
        assertEquals(Optional.of("MICROSOFT"), session(plan, "ams2-primary-v4").settings().peerGroup());
    }

    @Test
    void aLinkHasItsOwnTags() throws IOException {
        assertEquals(OptionalInt.of(310), EDGES.get(0).interfaces().get(0).vlan());
        assertEquals(OptionalInt.of(400), EDGES.get(0).interfaces().get(1).vlan());
        assertEquals(OptionalInt.empty(), EDGES.get(1).interfaces().get(0).vlan());
        var doubled = changed("everything", 0, "description \"Carrier line 4711/2, primary\"", "vlan 310");
        assertEquals(OptionalInt.of(310), doubled.interfaces().get(0).vlan());
        assertEquals(OptionalInt.empty(), doubled.interfaces().get(0).outerVlan());
        assertEquals(OptionalInt.of(100), doubled.interfaces().get(1).outerVlan());
        var outer = changed("everything", 0, "description \"Carrier line 4711/2, primary\"", "outer vlan 20");
        assertEquals(OptionalInt.of(300), outer.interfaces().get(0).vlan());
        assertEquals(OptionalInt.of(20), outer.interfaces().get(0).outerVlan());
    }

    @Test
    void aPrefixHasTheOriginOfTheModel() {
        var session = session(EDGES.get(0), "ams1-primary-v4");
        var origins = session.advertisements().stream()
                .collect(Collectors.toMap(a -> a.prefix().toString(), a -> a.origin()));
        var behind = new Origin.Behind(List.of(new Asn(65010)));
        assertEquals(Map.of("193.0.1.0/24", new Origin.RoutingTable(), "193.0.2.0/24", new Origin.Blackhole(),
                "193.0.3.0/24", behind, "193.0.4.0/24", behind, "193.0.5.0/24", new Origin.Igp("ospf 1")), origins);
    }

    @ParameterizedTest
    @CsvSource({
            "ams1-primary-v4, 193.0.1.0/24, '', true",
            "ams1-primary-v4, 193.0.1.0/24, 65010, false",
            "ams1-primary-v4, 193.0.3.0/24, 65010, true",
            "ams1-primary-v4, 193.0.3.0/24, 65010 65010, true",
            "ams1-primary-v4, 193.0.3.0/24, 65010 65020, false",
            "ams1-primary-v4, 193.0.3.0/25, 65010, false",
            // Private numbers may be gone before the policy looks.
            "ams1-primary-v4, 193.0.3.0/24, '', true",
            "ams2-primary-v4, 193.0.6.0/24, 3334, true",
            "ams2-primary-v4, 193.0.6.0/24, '', false"})
    void whatComesFromBehindTheEdgeIsPassedOn(String session, String prefix, String path, boolean passed) {
        assertEquals(!passed, decide(session(EDGES.get(0), session).outbound(), prefix, path).equals("rest"));
    }

    @Test
    void privateNumbersAreTakenOutWhereThereAreSome() {
        assertTrue(session(EDGES.get(0), "ams1-primary-v4").settings().removesPrivateAsns());
        assertFalse(session(EDGES.get(0), "ams2-primary-v4").settings().removesPrivateAsns());
    }

    @Test
    void theSecondEdgeHearsWhatMicrosoftAnnounced() {
        var edge1 = EDGES.get(0);
        assertEquals(List.of("ibgp-edge2-v4", "ibgp-edge2-v6", "ibgp-193-0-7-9-v4"),
                edge1.ibgp().stream().map(session -> session.name()).toList());
        var other = edge1.ibgp().get(0);
        var core = edge1.ibgp().get(2);
        assertEquals("from-microsoft", decide(other.outbound(), "40.74.0.0/18", "12076", "12076:51002"));
        assertEquals("from-microsoft", decide(other.inbound(), "40.74.0.0/18", "12076", "12076:51002"));
        assertEquals("from-microsoft", decide(core.outbound(), "40.74.0.0/18", "12076", "12076:51002"));
        assertEquals("rest", decide(core.inbound(), "40.74.0.0/18", "12076", "12076:51002"));
        assertEquals("advertised", decide(core.inbound(), "193.0.3.0/24", "65010"));
        assertEquals("rest", decide(core.inbound(), "193.0.8.0/24", ""));
        assertEquals("the second edge", other.description());
        assertEquals("core A", core.description());
        assertEquals("193.0.7.2", other.neighbor().toString());
    }

    @Test
    void aRouterMayHaveAnotherNumberThanItsPeerings() {
        assertEquals(new Asn(65000), EDGES.get(0).localAs());
        EDGES.get(0).sessions().forEach(session -> assertEquals(new Asn(3333), session.localAs()));
    }
}
