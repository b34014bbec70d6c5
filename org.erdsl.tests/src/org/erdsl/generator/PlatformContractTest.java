package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.erdsl.generation.PlatformRegistry;
import org.erdsl.platforms.PlatformProof;
import org.erdsl.platforms.PlatformProofs;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every platform has to keep, whatever its words. */
class PlatformContractTest {

    private static final RouterPlan PLAN = RouterScenario.in("generator/europe").plans().get(0);

    /** What a filter may take of a configuration: so many lines for each region, session and form. */
    private static final int LINES_PER_REGION = 40;

    static Stream<PlatformBackend> backends() {
        return new PlatformRegistry().backends().stream();
    }

    static Stream<PlatformProof> proofs() {
        return PlatformProofs.all().stream();
    }

    /** Every platform with every plan in every form. */
    static Stream<Arguments> texts() {
        return proofs().flatMap(proof -> RouterScenario.all().stream()
                .flatMap(scenario -> proof.backend().capabilities().forms().stream()
                        .flatMap(form -> scenario.plansFor(proof.backend(), form).stream()))
                .map(plan -> Arguments.of(proof, plan, RouterScenario.generate(proof.backend(), plan))));
    }

    @Test
    void platformsAreSortedAndUnique() {
        var names = backends().map(PlatformBackend::platform).toList();
        assertEquals(names.stream().sorted(Comparator.naturalOrder()).distinct().toList(), names);
        assertEquals(names.size(), backends().map(PlatformBackend::fileEnding).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void declareEveryFeature(PlatformBackend backend) {
        assertEquals(Set.of(Feature.values()), backend.capabilities().declared());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void canWriteTheScenarios(PlatformBackend backend) {
        for (var scenario : RouterScenario.all()) {
            for (var form : backend.capabilities().forms()) {
                for (var plan : scenario.plansFor(backend, form)) {
                    assertEquals(List.of(), backend.unsupported(plan));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void refuseAFormTheyDoNotKnow(PlatformBackend backend) {
        var plan = ExpressiblePlan.of(PLAN, backend.capabilities());
        assertEquals(1, backend.unsupported(RouterScenario.inForm(plan, "no-such-form")).size());
    }

    @ParameterizedTest
    @MethodSource("backends")
    void sayHowTheyAreLoadedSafely(PlatformBackend backend) {
        for (var form : backend.capabilities().forms()) {
            var lines = backend.safeApply(RouterScenario.inForm(PLAN, form));
            assertFalse(lines.isEmpty());
            new Header(lines);
        }
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void sayWhenNothingRanThem(PlatformProof proof) {
        var name = proof.backend().platform();
        for (var form : proof.backend().capabilities().forms()) {
            var said = proof.backend().safeApply(RouterScenario.inForm(PLAN, form)).get(0)
                    .matches("Unverified: no (router|switch) of this platform ran this file; docs/platforms/" + name + "\\.md .*");
            assertEquals(proof.daemon().isEmpty(), said, name);
        }
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void startWithTheHeader(PlatformProof proof) {
        var mark = Pattern.quote(proof.comment());
        var text = proof.backend().generate(PLAN, new Header(List.of("First line.", "Accepted risk: none.")));
        assertTrue(text.matches("(?s)" + mark + " First line\\.\n" + mark + " Accepted risk: none\\.\n.*"),
                text.substring(0, 80));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areOfPrintableAsciiLines(PlatformProof proof, RouterPlan plan, String text) {
        assertTrue(text.matches("([\\x20-\\x7E]*\n)+"));
        assertFalse(text.lines().anyMatch(line -> line.endsWith(" ")), "a line ends in a space");
        assertEquals(text, RouterScenario.generate(proof.backend(), plan));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sayWhyOfEveryTerm(PlatformProof proof, RouterPlan plan, String text) {
        policies(plan).flatMap(policy -> policy.terms().stream())
                .forEach(term -> assertTrue(text.contains(term.why().text()), term.why().text()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void rejectTheRestExplicitly(PlatformProof proof, RouterPlan plan, String text) {
        policies(plan).forEach(policy -> {
            var pattern = "(?m)" + proof.lastReject(policy);
            assertTrue(Pattern.compile(pattern).matcher(text).find(), pattern);
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void neverRedistribute(PlatformProof proof, RouterPlan plan, String text) {
        proof.redistribution().forEach(pattern ->
                assertFalse(Pattern.compile("(?m)" + pattern).matcher(text).find(), pattern));
    }

    /** The lines about the policies of one family are those of the other, but for addresses and the families' words. */
    @ParameterizedTest
    @MethodSource("texts")
    void treatBothFamiliesAlike(PlatformProof proof, RouterPlan plan, String text) {
        for (var session : plan.sessions()) {
            if (plan.sessions().stream().anyMatch(other -> other.family() != session.family()
                    && other.circuit().equals(session.circuit()) && other.link().equals(session.link()))) {
                for (var name : List.of(session.inbound().name(), session.outbound().name())) {
                    var other = name.endsWith("4") ? name.replaceAll("4$", "6") : name.replaceAll("6$", "4");
                    assertEquals(accepts(text, name) > 0, accepts(text, other) > 0, name);
                }
            }
        }
    }

    private static long accepts(String text, String name) {
        return text.lines().filter(line -> line.contains(name)).count();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdNoWorkingKey(PlatformProof proof, RouterPlan plan, String text) {
        var marks = text.lines().filter(line -> line.contains("<secret ") && !line.contains("<secret NAME>")).toList();
        assertEquals(plan.sessions().stream().filter(s -> s.settings().authenticationSecret().isPresent()).count(),
                marks.size());
        marks.forEach(line -> assertTrue(line.strip().startsWith(proof.comment())
                && plan.sessions().stream().flatMap(session -> session.settings().authenticationSecret().stream())
                        .anyMatch(secret -> line.contains("<secret " + secret + ">")), line));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areShort(PlatformProof proof, RouterPlan plan, String text) {
        for (var session : plan.sessions()) {
            for (var term : session.inbound().terms()) {
                if (term.accept()) {
                    var name = session.inbound().name();
                    var lines = new TermLines(text, name, term.name(), term.why().text()).count();
                    assertTrue(lines < LINES_PER_REGION, lines + " lines for " + term.name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void refuseTextThatCouldBecomeConfiguration(PlatformBackend backend) {
        for (var plan : HostilePlans.of(PLAN)) {
            assertNotEquals(PLAN, plan);
            assertTrue(refuses(backend, plan), plan::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void refuseNamesThatMeanTwoThings(PlatformBackend backend) {
        var first = PLAN.sessions().get(0);
        assertTrue(refuses(backend, HostilePlans.withSessions(PLAN, first, first)));
        var outbound = first.outbound();
        var twice = new RoutePolicy(outbound.name(), outbound.family(), first.inbound().terms());
        assertTrue(refuses(backend, HostilePlans.withInbound(PLAN, twice)));
    }

    private static boolean refuses(PlatformBackend backend, RouterPlan plan) {
        try {
            RouterScenario.generate(backend, plan);
            return false;
        } catch (IllegalArgumentException expected) {
            return true;
        }
    }

    private static Stream<RoutePolicy> policies(RouterPlan plan) {
        return plan.sessions().stream().flatMap(session -> Stream.of(session.inbound(), session.outbound()));
    }
}
