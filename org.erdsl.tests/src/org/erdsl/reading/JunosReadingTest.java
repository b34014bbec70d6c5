package org.erdsl.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.erdsl.generator.junos.JunosBackend;
import org.erdsl.platforms.Mutant;
import org.erdsl.platforms.PlatformProof;
import org.erdsl.platforms.PlatformProofs;
import org.erdsl.policy.RouterPlan;
import org.erdsl.reading.junos.JunosReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text for Junos, read, has exactly the plan's sets of routes; faulty text has not. */
class JunosReadingTest {

    private static final JunosBackend BACKEND = new JunosBackend();

    /** What is wrong with these is no property of a router that was read: who made the group, and how traffic is dropped. */
    private static final Set<String> NOT_READ = Set.of("a group of its own", "a route to somewhere",
            "iBGP from whatever address");

    static Stream<Arguments> texts() {
        return RouterScenario.all().stream().flatMap(scenario -> BACKEND.capabilities().forms().stream()
                .flatMap(form -> scenario.plansFor(BACKEND, form).stream().map(plan -> Arguments.of(scenario, form, plan))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextHasThePlansSets(RouterScenario scenario, String form, RouterPlan plan) {
        var text = RouterScenario.generate(BACKEND, plan);
        assertTrue(new JunosReader().recognises(SourceText.of("edge", text)));
        assertEquals(List.of(), PlanDifferences.of(plan, read(text), true));
    }

    static Stream<Arguments> mutants() {
        var europe = RouterScenario.in("generator/europe").plansFor(BACKEND).get(0);
        var edge = RouterScenario.in("generator/edge").plansFor(BACKEND).get(0);
        return Stream.concat(proof().mutants().stream().map(mutant -> Arguments.of(mutant, europe)),
                proof().edgeMutants().stream().map(mutant -> Arguments.of(mutant, edge)))
                .filter(arguments -> !NOT_READ.contains(arguments.get()[0].toString()));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void aFaultyTextIsRefuted(Mutant mutant, RouterPlan plan) {
        var faulty = mutant.of(RouterScenario.generate(BACKEND, plan));
        assertFalse(PlanDifferences.of(plan, read(faulty), true).isEmpty(), "the mutant survives");
    }

    @Test
    void noSecretIsKept() {
        var router = read("""
                system { root-authentication { encrypted-password "$6$hidden"; } }
                protocols { bgp { group a { type external; neighbor 192.0.2.2 {
                    peer-as 12076; authentication-key "$9$hidden"; unheard-of secret "hidden"; } } } }
                """);
        assertFalse(router.toString().contains("hidden"), router::toString);
        assertEquals(1, router.reading().unknown().size());
    }

    private static PlatformProof proof() {
        return PlatformProofs.all().stream().filter(proof -> proof.toString().equals("juniper-junos")).findFirst()
                .orElseThrow();
    }

    private static RunningRouter read(String text) {
        return new JunosReader().read(SourceText.of("edge", text));
    }
}
