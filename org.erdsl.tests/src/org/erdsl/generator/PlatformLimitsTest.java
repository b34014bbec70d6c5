package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.erdsl.generator.eos.EosBackend;
import org.erdsl.generator.iosxe.IosXeBackend;
import org.erdsl.generator.iosxr.IosXrBackend;
import org.erdsl.generator.nxos.NxOsBackend;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.SessionTimers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a platform takes of a value, where no feature says it, is refused before anything is written. */
class PlatformLimitsTest {

    private static final RouterPlan EVERYTHING = RouterScenario.in("generator/everything").plans().get(0);

    @ParameterizedTest
    @CsvSource({
            "50, 1, 3600, 0",
            "999, 50, 3600, 0",
            "49, 3, 30, 1",
            "1000, 3, 30, 1",
            "300, 51, 30, 1",
            "300, 3, 3601, 1",
            "1000, 3, 3601, 2"})
    void nxOsTakesShortTimers(int interval, int multiplier, int hold, int sentences) {
        var plan = ExpressiblePlan.of(plan(interval, multiplier, hold), new NxOsBackend().capabilities());
        assertEquals(sentences, new NxOsBackend().unsupported(plan).size());
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 0", "30000, 16, 0", "2, 3, 1", "30001, 3, 1", "300, 1, 1", "300, 17, 1"})
    void iosXrTakesTheTimersOfBfdItKnows(int interval, int multiplier, int sentences) {
        assertEquals(sentences, new IosXrBackend().unsupported(plan(interval, multiplier, 30)).size());
    }

    @ParameterizedTest
    @CsvSource({"3.6.2, 1", "4.1, 0", "7.11.2, 0"})
    void iosXrHasTheStatementsOfItsVersion(String version, int sentences) {
        var plan = new RouterPlan(EVERYTHING.router(), EVERYTHING.platform(), Optional.of(version), EVERYTHING.form(),
                EVERYTHING.localAs(), EVERYTHING.sessions(), EVERYTHING.ibgp(), EVERYTHING.interfaces(), List.of());
        assertEquals(sentences, new IosXrBackend().unsupported(plan).size());
    }

    @Test
    void namesOfNxOsAreShort() {
        var session = EVERYTHING.sessions().get(0);
        var long64 = "E".repeat(64 - "_default-route".length());
        var plan = plan(EVERYTHING.interfaces(), session(session, session.settings(),
                new RoutePolicy(long64, session.family(), session.inbound().terms())));
        assertEquals(List.of("The name " + long64 + "_default-route is longer than 63 characters; give circuit ams-1 a"
                + " shorter name."), new NxOsBackend().unsupported(ExpressiblePlan.of(plan,
                        new NxOsBackend().capabilities())));
    }

    @Test
    void bfdWithoutInterfaceHasNoTimers() {
        var plan = plan(List.of(), EVERYTHING.sessions().get(0));
        for (var backend : List.of(new EosBackend(), new IosXeBackend(), new NxOsBackend())) {
            assertEquals(List.of("The timers of BFD belong to the interface: add configure interfaces to router edge."),
                    backend.unsupported(plan));
        }
        assertEquals(List.of(), new IosXrBackend().unsupported(plan));
    }

    @Test
    void twoConditionsOfAKindHaveOneName() {
        var session = EVERYTHING.sessions().get(0);
        var term = session.inbound().terms().get(0);
        var twice = new PolicyTerm(term.sequence(), term.name(), List.of(term.matches().get(0), term.matches().get(0)),
                false, term.localPreference(), List.of(), term.why());
        var rest = session.inbound().terms().get(session.inbound().terms().size() - 1);
        var plan = plan(EVERYTHING.interfaces(), session(session, session.settings(),
                new RoutePolicy(session.inbound().name(), session.family(), List.of(twice, rest))));
        assertEquals(Match.AnyPrefix.class, term.matches().get(0).getClass());
        for (var backend : List.of(new EosBackend(), new IosXrBackend())) {
            assertEquals(1, backend.unsupported(plan).size(), backend.platform());
        }
    }

    private static RouterPlan plan(int interval, int multiplier, int hold) {
        var session = EVERYTHING.sessions().get(0);
        var settings = session.settings();
        return plan(EVERYTHING.interfaces(), session(session, new SessionSettings(settings.description(),
                settings.authenticationSecret(), settings.maximumPrefixes(),
                Optional.of(new Bfd(interval, multiplier)), settings.peerGroup(), settings.removesPrivateAsns(), Optional.of(new SessionTimers(10, hold))),
                session.inbound()));
    }

    private static RouterPlan plan(List<InterfacePlan> interfaces, SessionPlan session) {
        return new RouterPlan(EVERYTHING.router(), EVERYTHING.platform(), EVERYTHING.version(), EVERYTHING.form(),
                EVERYTHING.localAs(), List.of(session), EVERYTHING.ibgp(), interfaces, List.of());
    }

    private static SessionPlan session(SessionPlan session, SessionSettings settings, RoutePolicy inbound) {
        return new SessionPlan(session.vrf(), session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(),
                session.remoteAs(), settings, session.advertisements(), inbound, session.outbound());
    }
}
