package org.erdsl.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.erdsl.reading.eos.EosReader;
import org.erdsl.reading.frr.FrrReader;
import org.erdsl.reading.iosxe.IosXeReader;
import org.erdsl.reading.nxos.NxOsReader;
import org.erdsl.reading.vyos.VyosReader;
import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;

/**
 * What is written, the product reads back as exactly what the plan means, route set by route set, with nothing unknown; and
 * no faulty variant is taken for it.
 */
class ReadBackTest {

    private static final List<RunningReader> READERS = List.of(new EosReader(), new FrrReader(), new IosXeReader(),
            new NxOsReader(), new VyosReader());

    /** What the model of a router that was read does not hold. */
    private static final Set<String> NOT_READ = Set.of("the other edge's next hop", "the next hop left to the core",
            "no route to nowhere",
            "a route to nowhere in the router Base", "a route to nowhere in the global table",
            "a route to nowhere in the main table", "a route to nowhere in another VRF", "iBGP that begins elsewhere",
            // Of paths of private numbers alone, which are all that pass, both forms take them out.
            "private AS numbers told beside others",
            // A switch shows no BGP without it.
            "BGP not enabled");

    @ParameterizedTest
    @MethodSource
    void meansWhatThePlanSays(RunningReader reader, PlatformProof proof, RouterPlan plan) {
        for (var form : proof.backend().capabilities().forms()) {
            var text = text(proof, RouterScenario.inForm(plan, form));
            assertTrue(reader.recognises(text));
            var router = reader.read(text);
            assertEquals(List.of(), ReadBack.differences(plan, router, checksFirstAs(reader)), form);
            assertEquals(List.of(), router.reading().unknown(), form);
        }
    }

    static Stream<Arguments> meansWhatThePlanSays() {
        return READERS.stream().flatMap(reader -> RouterScenario.all().stream()
                .flatMap(scenario -> scenario.plansFor(proof(reader).backend()).stream())
                .map(plan -> Arguments.of(reader, proof(reader), plan)));
    }

    @ParameterizedTest
    @MethodSource
    void refutesAMutant(RunningReader reader, PlatformProof proof, Mutant mutant, RouterPlan plan) {
        var faulty = OnTheRouter.with(proof.backend().platform(), mutant.of(RouterScenario.generate(proof.backend(), plan)), plan);
        assertFalse(ReadBack.differences(plan, reader.read(faulty), checksFirstAs(reader)).isEmpty(), "the mutant survives");
    }

    static Stream<Arguments> refutesAMutant() {
        return READERS.stream().flatMap(reader -> Stream.concat(
                mutants(reader, "generator/europe", proof(reader).mutants()),
                mutants(reader, "generator/edge", proof(reader).edgeMutants())));
    }

    private static Stream<Arguments> mutants(RunningReader reader, String folder, List<Mutant> mutants) {
        var plan = RouterScenario.in(folder).plansFor(proof(reader).backend()).get(0);
        return mutants.stream().filter(mutant -> !NOT_READ.contains(mutant.name()))
                .map(mutant -> Arguments.of(reader, proof(reader), mutant, plan));
    }

    private static PlatformProof proof(RunningReader reader) {
        return PlatformProofs.all().stream().filter(proof -> proof.backend().platform().equals(reader.platform()))
                .findFirst().orElseThrow();
    }

    private static SourceText text(PlatformProof proof, RouterPlan plan) {
        return OnTheRouter.with(proof.backend().platform(), RouterScenario.generate(proof.backend(), plan), plan);
    }

    /** RouterOS checks it by a rule, which is part of the policy. */
    private static boolean checksFirstAs(RunningReader reader) {
        return !reader.platform().equals("mikrotik-routeros");
    }
}
