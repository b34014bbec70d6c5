package org.erdsl.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.RouterScenario;
import org.erdsl.platforms.Mutant;
import org.erdsl.platforms.PlatformProof;
import org.erdsl.platforms.PlatformProofs;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;
import org.erdsl.routes.RouteCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an independent reader makes of a platform's text is what the plan means, route by route; and the reader tells
 * every faulty variant from it.
 */
class ReaderScenarioTest {

    private static final int ROUTES = 2000;

    @ParameterizedTest
    @MethodSource
    void meansWhatThePlanSays(PlatformProof proof, RouterScenario scenario, RouterPlan plan) {
        var corpus = RouteCorpus.of(plan);
        assertTrue(corpus.size() >= ROUTES || plan.sessions().size() < 4, corpus.size() + " routes");
        for (var form : proof.backend().capabilities().forms()) {
            var text = RouterScenario.generate(proof.backend(), RouterScenario.inForm(plan, form));
            assertEquals(List.of(), differences(proof, plan, corpus, text), form);
        }
    }

    static Stream<Arguments> meansWhatThePlanSays() {
        return readable().flatMap(proof -> RouterScenario.all().stream().flatMap(scenario ->
                scenario.plansFor(proof.backend()).stream().map(plan -> Arguments.of(proof, scenario, plan))));
    }

    @ParameterizedTest
    @MethodSource
    void findsAMutantOut(PlatformProof proof, Mutant mutant) {
        findsOut(proof, mutant, RouterScenario.in("generator/europe").plans().get(0));
    }

    @ParameterizedTest
    @MethodSource
    void findsAnEdgeMutantOut(PlatformProof proof, Mutant mutant) {
        findsOut(proof, mutant, plan("generator/edge", proof));
    }

    static Stream<Arguments> findsAnEdgeMutantOut() {
        return readable().flatMap(proof -> proof.edgeMutants().stream().map(mutant -> Arguments.of(proof, mutant)));
    }

    private static void findsOut(PlatformProof proof, Mutant mutant, RouterPlan plan) {
        var faulty = mutant.of(RouterScenario.generate(proof.backend(), plan));
        try {
            assertTrue(!differences(proof, plan, RouteCorpus.of(plan), faulty).isEmpty(), "the mutant survives");
        } catch (UnknownConstructException refused) {
            assertTrue(refused.getMessage().startsWith("unknown construct"), refused.getMessage());
        }
    }

    static Stream<Arguments> findsAMutantOut() {
        return readable().flatMap(proof -> proof.mutants().stream().map(mutant -> Arguments.of(proof, mutant)));
    }

    /**
     * A router that had everything a plan can ask for, and is then given less under the same names, keeps what the form
     * merge cannot take away and nothing with the form replace; only its interfaces have names the new file lacks.
     */
    @ParameterizedTest
    @MethodSource("readable")
    void leavesNothingOfAnEarlierVersion(PlatformProof proof) {
        var earlier = plan("generator/everything", proof);
        var plan = plan("generator/europe", proof);
        var before = RouterScenario.generate(proof.backend(), earlier);
        assertEquals(List.of(), leftBehind(proof, plan, before, Capabilities.REPLACE));
        if (proof.backend().capabilities().forms().contains(Capabilities.MERGE)) {
            assertFalse(leftBehind(proof, plan, before, Capabilities.MERGE).isEmpty());
        }
    }

    private static RouterPlan plan(String scenario, PlatformProof proof) {
        return RouterScenario.all().stream().filter(one -> one.folder().equals(scenario)).findFirst().orElseThrow()
                .plansFor(proof.backend()).get(0);
    }

    private static List<String> leftBehind(PlatformProof proof, RouterPlan plan, String before, String form) {
        var text = RouterScenario.generate(proof.backend(), RouterScenario.inForm(plan, form));
        var router = proof.reader().orElseThrow().read(before, text);
        return differences(proof, plan, RouteCorpus.of(plan), router).stream()
                .filter(difference -> !difference.startsWith("interfaces:")).toList();
    }

    /** A reader that overlooks what it does not know would prove nothing. */
    @ParameterizedTest
    @MethodSource("readable")
    void refusesALineNobodyKnows(PlatformProof proof) {
        var plan = RouterScenario.in("generator/europe").plans().get(0);
        var text = RouterScenario.generate(proof.backend(), plan);
        assertThrows(UnknownConstructException.class,
                () -> proof.reader().orElseThrow().read(text + "erdsl-knows-no-such-command 1\n"));
    }

    static Stream<PlatformProof> readable() {
        return PlatformProofs.all().stream().filter(proof -> proof.reader().isPresent());
    }

    private static List<String> differences(PlatformProof proof, RouterPlan plan, RouteCorpus corpus, String text) {
        return differences(proof, plan, corpus, proof.reader().orElseThrow().read(text));
    }

    private static List<String> differences(PlatformProof proof, RouterPlan plan, RouteCorpus corpus,
            ReadRouter router) {
        return ReaderComparison.differences(plan, router, corpus,
                proof.backend().capabilities().has(Feature.FIRST_AS_CHECK));
    }
}
