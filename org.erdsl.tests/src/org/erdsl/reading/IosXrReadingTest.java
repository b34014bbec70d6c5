package org.erdsl.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.erdsl.generator.iosxr.IosXrBackend;
import org.erdsl.platforms.Mutant;
import org.erdsl.platforms.PlatformProof;
import org.erdsl.platforms.PlatformProofs;
import org.erdsl.policy.RouterPlan;
import org.erdsl.reading.iosxr.IosXrReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The text for IOS XR, read, has exactly the plan's sets of routes; faulty text has not. */
class IosXrReadingTest {

    private static final IosXrBackend BACKEND = new IosXrBackend();

    /** What the owner's part of the configuration has of the group that a session of the scenario joins. */
    private static final String GROUP = "router bgp 65000\n neighbor-group MICROSOFT\n  remote-as 12076\n";

    /**
     * What is wrong with these is no property of a router that was read: static routes that BGP does not take over, next
     * hops that the session sets and not its policy, and the order of commands.
     */
    private static final Set<String> NOT_READ = Set.of("no route to nowhere", "a route to nowhere outside of its VRF",
            "the other edge's next hop", "a VRF that takes the addresses away");

    static Stream<Arguments> texts() {
        return RouterScenario.all().stream().flatMap(scenario -> BACKEND.capabilities().forms().stream()
                .flatMap(form -> scenario.plansFor(BACKEND, form).stream().map(plan -> Arguments.of(scenario, form, plan))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextHasThePlansSets(RouterScenario scenario, String form, RouterPlan plan) {
        var text = RouterScenario.generate(BACKEND, plan);
        assertTrue(new IosXrReader().recognises(SourceText.of("edge", text)));
        assertEquals(List.of(), PlanDifferences.of(plan, read(text, plan), true));
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
        assertFalse(PlanDifferences.of(plan, read(faulty, plan), true).isEmpty(), "the mutant survives");
    }

    @Test
    void noSecretIsKept() {
        var router = read("""
                username admin
                 secret 10 $6$hidden
                router bgp 65001
                 neighbor 192.0.2.2
                  remote-as 12076
                  password encrypted hidden
                  unheard-of password hidden
                """);
        assertFalse(router.toString().contains("hidden"), router::toString);
        assertEquals(1, router.reading().unknown().size());
    }

    private static PlatformProof proof() {
        return PlatformProofs.all().stream().filter(proof -> proof.toString().equals("cisco-ios-xr")).findFirst()
                .orElseThrow();
    }

    private static RunningRouter read(String text, RouterPlan plan) {
        return read(plan.sessions().stream().anyMatch(session -> session.settings().peerGroup().isPresent())
                ? text + GROUP : text);
    }

    private static RunningRouter read(String text) {
        return new IosXrReader().read(SourceText.of("edge", text));
    }
}
