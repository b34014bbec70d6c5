package org.erdsl.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.erdsl.generator.RouterScenario;
import org.erdsl.platforms.Mutant;
import org.erdsl.platforms.PlatformProof;
import org.erdsl.platforms.PlatformProofs;
import org.erdsl.policy.RouterPlan;
import org.erdsl.reading.routeros.RouterOsRunningReader;
import org.erdsl.reading.sros.SrosRunningReader;
import org.erdsl.reading.vrp.VrpRunningReader;
import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;
import org.erdsl.testing.Golden;

/**
 * What is written, the product reads back as exactly what the plan means, route set by route set, with nothing unknown; and
 * no faulty variant is taken for it.
 */
class SrosVrpRouterOsReadingTest {

    private static final List<RunningReader> READERS = List.of(new SrosRunningReader(), new VrpRunningReader(),
            new RouterOsRunningReader());

    /** What the model of a router that was read does not hold. */
    private static final Set<String> NOT_READ = Set.of("the other edge's next hop", "no route to nowhere",
            "a route to nowhere in the router Base", "a route to nowhere in the global table",
            "a route to nowhere in the main table");

    @ParameterizedTest
    @MethodSource
    void meansWhatThePlanSays(RunningReader reader, PlatformProof proof, RouterPlan plan) {
        for (var form : proof.backend().capabilities().forms()) {
            var text = text(proof, RouterScenario.inForm(plan, form));
            assertTrue(reader.recognises(text));
            var router = reader.read(text);
            assertEquals(List.of(), PlanReadAgain.differences(plan, router, checksFirstAs(reader)), form);
            // A peer group is on the router already, and in no file of erdsl's.
            assertEquals(List.of(), router.reading().unknown().stream()
                    .filter(unknown -> !unknown.text().matches("(group|template) MICROSOFT, which is not there")).toList(), form);
        }
    }

    static Stream<Arguments> meansWhatThePlanSays() {
        return READERS.stream().flatMap(reader -> RouterScenario.all().stream()
                .flatMap(scenario -> scenario.plansFor(proof(reader).backend()).stream())
                .map(plan -> Arguments.of(reader, proof(reader), plan)));
    }

    @ParameterizedTest
    @MethodSource
    void refutesAMutant(Mutant mutant, RunningReader reader, PlatformProof proof, RouterPlan plan) {
        var faulty = SourceText.of("faulty", mutant.of(text(proof, plan).text()));
        assertFalse(PlanReadAgain.differences(plan, reader.read(faulty), checksFirstAs(reader)).isEmpty(), "the mutant survives");
    }

    static Stream<Arguments> refutesAMutant() {
        return READERS.stream().flatMap(reader -> Stream.concat(
                mutants(reader, "generator/europe", proof(reader).mutants()),
                mutants(reader, "generator/edge", proof(reader).edgeMutants())));
    }

    private static Stream<Arguments> mutants(RunningReader reader, String folder, List<Mutant> mutants) {
        var plan = RouterScenario.in(folder).plansFor(proof(reader).backend()).get(0);
        return mutants.stream().filter(mutant -> !NOT_READ.contains(mutant.name()))
                .map(mutant -> Arguments.of(mutant, reader, proof(reader), plan));
    }

    private static PlatformProof proof(RunningReader reader) {
        return PlatformProofs.all().stream().filter(proof -> proof.backend().platform().equals(reader.platform()))
                .findFirst().orElseThrow();
    }

    private static SourceText text(PlatformProof proof, RouterPlan plan) {
        return SourceText.of(plan.router(), RouterScenario.generate(proof.backend(), plan));
    }

    /** RouterOS checks it by a rule, which is part of the policy. */
    private static boolean checksFirstAs(RunningReader reader) {
        return !reader.platform().equals("mikrotik-routeros");
    }

    /** Configurations that erdsl did not write, beside what is read of them and what becomes of routes. */
    @ParameterizedTest
    @MethodSource("readers")
    void readsWhatOthersWrote(RunningReader reader) throws IOException {
        var folder = Golden.in("reading/" + reader.platform());
        var name = reader.platform().equals("mikrotik-routeros") ? "border.rsc" : "border.cfg";
        var text = SourceText.of(name, folder.read(name));
        assertTrue(reader.recognises(text));
        var router = reader.read(text);
        folder.assertEqual("border.router.txt", new RouteTable(router).router());
        folder.assertEqual("border.routes.txt", new RouteTable(router).filled(folder.read("border.routes.txt")));
        assertFalse(router.toString().contains("secretsecret"), "a secret was kept");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void recogniseTheirOwnPlatformAlone(RunningReader reader) throws IOException {
        for (var other : READERS) {
            var name = other.platform().equals("mikrotik-routeros") ? "border.rsc" : "border.cfg";
            var text = SourceText.of(name, Golden.in("reading/" + other.platform()).read(name));
            assertEquals(other == reader, reader.recognises(text), other.platform());
        }
    }

    /** Scripts and banners are long, and have marks in them. */
    @ParameterizedTest
    @MethodSource("readers")
    void readsTextOfAnyLength(RunningReader reader) {
        var text = "\\\"a {b} [c] ".repeat(100_000);
        for (var line : List.of("/system/script/add name=a source=\"" + text + "\"\n",
                "/configure system location \"" + text + "\"\n", "header login information \"" + text + "\"\n")) {
            assertEquals(List.of(), reader.read(SourceText.of("long", line)).sessions());
        }
    }

    static List<RunningReader> readers() {
        return READERS;
    }
}
