package org.erdsl.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.RouterScenario;
import org.erdsl.platforms.PlatformProof;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;
import org.erdsl.routes.RouteCorpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The form {@code replace} leaves nothing of an earlier version under the names it defines: whatever was loaded before,
 * the router means what the new plan says. Readers read both files one after the other, as the router does.
 */
class ReplaceFormReadingTest {

    @ParameterizedTest
    @MethodSource
    void leavesNothingOfAnEarlierVersion(PlatformProof proof, RouterPlan plan) {
        var backend = proof.backend();
        var usual = backend.capabilities().forms().get(0);
        var earlier = RouterScenario.generate(backend, RouterScenario.inForm(new EarlierPlan(plan).plan(), usual));
        var replacing = RouterScenario.generate(backend, RouterScenario.inForm(plan, Capabilities.REPLACE));
        var reader = proof.reader().orElseThrow();
        assertFalse(differences(proof, plan, reader.read(earlier)).isEmpty(), "there is nothing to remove");
        assertEquals(List.of(), differences(proof, plan, reader.read(earlier, replacing)));
    }

    static Stream<Arguments> leavesNothingOfAnEarlierVersion() {
        return ReaderScenarioTest.readable().flatMap(proof -> RouterScenario.all().stream()
                .flatMap(scenario -> scenario.plansFor(proof.backend()).stream())
                // What has BFD cannot show that BFD goes.
                .flatMap(plan -> Stream.of(plan, EarlierVersion.now(plan)).distinct())
                .map(plan -> Arguments.of(proof, plan)));
    }

    private static List<String> differences(PlatformProof proof, RouterPlan plan, ReadRouter router) {
        return ReaderComparison.differences(plan, router, RouteCorpus.of(plan),
                proof.backend().capabilities().has(Feature.FIRST_AS_CHECK));
    }
}
