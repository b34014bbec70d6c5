package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.generator.RouterScenario;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.SessionTimers;
import org.erdsl.routes.Announcement;
import org.erdsl.routes.RouteCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When something fails, a daemon does what its configuration promises. */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class DaemonFaultTest {

    private static final String KEY = "only-in-this-test";
    private static final int LIMIT = 20;
    private static final SessionTimers SHORT = new SessionTimers(3, 9);

    @BeforeAll
    static void requirePrograms() {
        Lab.requirePrograms();
    }

    /** A cut wire takes the routes of its link within the hold time, and a reset session brings all of them back. */
    @ParameterizedTest
    @EnumSource(Daemon.class)
    void losesOnlyTheCutLinkAndComesBackAfterAReset(Daemon daemon) throws IOException, InterruptedException {
        var tried = scenario(daemon, Optional.empty());
        var seen = tried.run(List.of(new LabCase(tried.configuration(), List.of(
                new LabEvent(LabEvent.Kind.RESET, "primary"), new LabEvent(LabEvent.Kind.DOWN, "primary"))))).get(0);
        assertNull(seen.failure());
        assertEquals(List.of(), tried.comparison().differences(seen.snapshots().get(0)));
        assertEquals(List.of(), tried.comparison().differences(seen.snapshots().get(1)), "after the reset");
        var cut = seen.snapshots().get(2);
        for (var session : tried.plan().sessions()) {
            var neighbor = session.neighbor().toString();
            if (session.link().equals("primary")) {
                assertEquals(Map.of(), cut.accepted().get(neighbor), neighbor);
                assertTrue(!cut.established().contains(neighbor), neighbor);
            } else {
                assertEquals(List.of(), tried.comparison().differences(session, cut));
            }
        }
    }

    /** More prefixes than the limit end the IPv4 sessions, and no other. */
    @ParameterizedTest
    @EnumSource(Daemon.class)
    void endsTheSessionOverTheLimit(Daemon daemon) throws IOException, InterruptedException {
        var tried = scenario(daemon, Optional.of(new MaximumPrefixes(LIMIT, OptionalInt.empty())));
        var seen = tried.run(List.of(LabCase.of(tried.configuration()))).get(0);
        assertNull(seen.failure());
        var expected = tried.plan().sessions().stream()
                .filter(session -> session.family() == AddressFamily.IPV6)
                .map(session -> session.neighbor().toString()).toList();
        assertEquals(expected, seen.settled().established());
        for (var session : tried.plan().sessions()) {
            if (session.family() == AddressFamily.IPV6) {
                assertEquals(List.of(), tried.comparison().differences(session, seen.settled()));
            }
        }
    }

    /** Sessions come up with the key, where the daemon knows MD5 on this system, and never without it or with another. */
    @ParameterizedTest
    @EnumSource(Daemon.class)
    void comesUpWithTheRightKeyOnly(Daemon daemon) throws IOException, InterruptedException {
        var tried = DaemonScenario.of(daemon, RouterScenario.in("generator/europe"));
        var placeholder = tried.configuration();
        var seen = Lab.sessions(daemon, tried.plan(), List.of(
                keyed(placeholder, KEY), placeholder, keyed(placeholder, "another-key")), edge(tried.plan()));
        seen.forEach(result -> assertNull(result.failure()));
        var all = tried.plan().sessions().stream().map(session -> session.neighbor().toString()).toList();
        assertEquals(daemon.knowsKeysHere() ? all : List.of(), seen.get(0).settled().established());
        assertEquals(List.of(), seen.get(1).settled().established());
        assertEquals(List.of(), seen.get(2).settled().established());
    }

    /** Turns the lines that mark the place of a key into options, as the file says. */
    private static String keyed(String configuration, String key) {
        var keyed = configuration.replaceAll("(?m)^( *)[!#] (.*)<secret ER_AMS_KEY>", "$1$2" + key);
        assertTrue(!keyed.equals(configuration));
        return keyed;
    }

    /** The IPv4 routes are more than the limit, the IPv6 ones fewer; all of them are wanted. */
    private static DaemonScenario scenario(Daemon daemon, Optional<MaximumPrefixes> maximum) {
        var plan = DaemonScenario.of(daemon, RouterScenario.in("generator/europe")).plan();
        var sessions = plan.sessions().stream().map(session -> with(session, maximum)).toList();
        var changed = new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(),
                sessions, plan.ibgp(), plan.interfaces(), plan.acceptedRisks());
        var wanted = List.of(new org.erdsl.net.Community(12076, 51002));
        var inbound = new ArrayList<Announcement>();
        for (var i = 0; i < 2 * LIMIT; i++) {
            inbound.add(Announcement.of(Prefix.valueOf("20." + i + ".0.0/16"), wanted, List.of(Asn.MICROSOFT)));
        }
        for (var i = 1; i < LIMIT / 2; i++) {
            inbound.add(Announcement.of(Prefix.valueOf("2603:" + i + "::/32"), wanted, List.of(Asn.MICROSOFT)));
        }
        return new DaemonScenario(daemon, changed, new RouteCorpus(inbound, RouteCorpus.of(plan).outbound()));
    }

    private static SessionPlan with(SessionPlan session, Optional<MaximumPrefixes> maximum) {
        var settings = session.settings();
        return new SessionPlan(session.vrf(), session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(),
                session.remoteAs(), new SessionSettings(settings.description(), Optional.empty(), maximum,
                        Optional.empty(), settings.peerGroup(), settings.removesPrivateAsns(), Optional.of(SHORT)),
                session.advertisements(), session.inbound(), session.outbound());
    }

    /** Microsoft's edge, with the key. */
    private static String edge(RouterPlan plan) {
        var text = new StringBuilder("router bgp " + plan.sessions().get(0).remoteAs() + "\n"
                + " no bgp default ipv4-unicast\n");
        for (var session : plan.sessions()) {
            text.append("""
                     neighbor %1$s remote-as %2$s
                     neighbor %1$s password %3$s
                     neighbor %1$s timers connect 1
                     address-family %4$s unicast
                      neighbor %1$s activate
                     exit-address-family
                    """.formatted(session.localAddress(), session.localAs(), KEY,
                    session.family().toString().toLowerCase(java.util.Locale.ROOT)));
        }
        return text + "exit\n";
    }
}
