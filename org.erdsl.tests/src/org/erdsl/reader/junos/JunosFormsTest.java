package org.erdsl.reader.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.erdsl.generator.junos.JunosBackend;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.reader.ReaderComparison;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.routes.RouteCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of Junos leave of an earlier version, and that they say the same. */
class JunosFormsTest {

    private static final JunosBackend BACKEND = new JunosBackend();

    /** The scenario with everything but BFD; the version before it had BFD, another address and one region less. */
    private static final RouterPlan PLAN = withoutBfd(RouterScenario.all().get(2).plansFor(BACKEND).get(0));

    static Stream<RouterPlan> plans() {
        return RouterScenario.all().stream().flatMap(scenario -> scenario.plansFor(BACKEND).stream());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void bracesAndCommandsSayTheSame(RouterPlan plan) {
        assertEquals(JunosReader.load(text(plan, "set")), JunosReader.load(text(plan, "brace")));
    }

    @Test
    void replaceLeavesNothingOfAnEarlierVersion() {
        assertEquals(List.of(), differences(text(earlier(), "set"), text(PLAN, "replace")));
        assertEquals(List.of(), differences(text(earlier(), "replace"), text(PLAN, "replace")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"set", "brace"})
    void theOtherFormsReplaceThePoliciesOnly(String form) {
        var differences = differences(text(earlier(), "set"), text(PLAN, form));
        assertFalse(differences.isEmpty());
        assertTrue(differences.stream().allMatch(difference -> difference.startsWith("interfaces")
                || difference.contains(" BFD")), differences::toString);
    }

    @Test
    void withoutDeletingATermThatIsAddedStandsBehindTheLast() {
        var policies = text(PLAN, "set").lines().filter(line -> !line.startsWith("delete "))
                .reduce("", (all, line) -> all + line + "\n");
        assertTrue(differences(text(earlier(), "set"), policies).stream()
                .anyMatch(difference -> difference.contains(" in ")));
    }

    @Test
    void aNewerVersionChecksTheFirstAs() {
        assertTrue(text(versioned("15.1R1"), "set").contains("enforce-first-as"));
        assertFalse(text(versioned("14.2R8"), "set").contains("enforce-first-as"));
        assertTrue(BACKEND.safeApply(versioned("14.2R8")).toString().contains("does not check the first AS"));
        assertNotEquals(BACKEND.safeApply(versioned("14.2R8")), BACKEND.safeApply(versioned("15.1R1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "protocols { bgp { group a { } } }",
            "policy-options { community a { members 1:1; }",
            "policy-options { as-path a \"1 2\"; }",
            "policy-options { policy-statement a { term b { from { protocol static; } then accept; } } }",
            "set policy-options community a members 1:1 2:2",
            "set policy-options policy-statement a term b from community nobody",
            "set policy-options policy-statement a term b from route-filter 10.0.0.0/8 prefix-length-range /7-/9",
            "set routing-options static route 10.0.0.0/8 discard",
            "delete protocols",
            "show version"})
    void theReaderRefusesWhatItDoesNotKnow(String text) {
        assertThrows(UnknownConstructException.class,
                () -> new JunosReader().read(text + "\n" + (text.startsWith("set ") || text.startsWith("delete ")
                        ? "set routing-options autonomous-system 64999\n"
                        : "routing-options { autonomous-system 64999; }\n")));
    }

    private static List<String> differences(String earlier, String now) {
        var candidate = new JunosReader.Candidate();
        JunosReader.load(earlier).forEach(candidate::take);
        JunosReader.load(now).forEach(candidate::take);
        return ReaderComparison.differences(PLAN, candidate.commit(), RouteCorpus.of(PLAN), true);
    }

    private static String text(RouterPlan plan, String form) {
        return RouterScenario.generate(BACKEND, RouterScenario.inForm(plan, form));
    }

    private static RouterPlan versioned(String version) {
        return new RouterPlan(PLAN.router(), PLAN.platform(), Optional.of(version), PLAN.form(), PLAN.localAs(),
                PLAN.sessions(), PLAN.interfaces(), PLAN.acceptedRisks());
    }

    private static RouterPlan withoutBfd(RouterPlan plan) {
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(),
                plan.sessions().stream().map(session -> with(session, Optional.empty(), session.inbound())).toList(),
                plan.interfaces().stream().map(link -> with(link, link.addresses())).toList(), plan.acceptedRisks());
    }

    private static RouterPlan earlier() {
        var another = new InterfacePlan.Address(IpAddress.valueOf("192.0.2.9"), 30);
        return new RouterPlan(PLAN.router(), PLAN.platform(), PLAN.version(), PLAN.form(), PLAN.localAs(),
                PLAN.sessions().stream()
                        .map(session -> with(session, Optional.of(new Bfd(500, 5)), withoutRegion(session.inbound())))
                        .toList(),
                PLAN.interfaces().stream()
                        .map(link -> with(link, Stream.concat(link.addresses().stream(), Stream.of(another)).toList()))
                        .toList(),
                PLAN.acceptedRisks());
    }

    private static InterfacePlan with(InterfacePlan link, List<InterfacePlan.Address> addresses) {
        return new InterfacePlan(link.name(), link.vlan(), link.outerVlan(), addresses, link.mtu(), Optional.empty(),
                link.description());
    }

    private static SessionPlan with(SessionPlan session, Optional<Bfd> bfd, RoutePolicy inbound) {
        var settings = session.settings();
        return new SessionPlan(session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(),
                session.remoteAs(), new SessionSettings(settings.description(), settings.authenticationSecret(),
                        settings.maximumPrefixes(), bfd, settings.timers()),
                session.advertised(), inbound, session.outbound());
    }

    private static RoutePolicy withoutRegion(RoutePolicy policy) {
        var first = policy.terms().stream().filter(PolicyTerm::accept).findFirst().orElseThrow();
        return new RoutePolicy(policy.name(), policy.family(),
                policy.terms().stream().filter(term -> term != first).toList());
    }
}
