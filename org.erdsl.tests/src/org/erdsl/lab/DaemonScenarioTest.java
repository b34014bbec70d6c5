package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A real daemon accepts and advertises exactly what {@link org.erdsl.policy.PolicyEvaluator} says, on all sessions. */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class DaemonScenarioTest {

    private static final int ROUTES = 2000;

    @BeforeAll
    static void requirePrograms() {
        Lab.requirePrograms();
    }

    @ParameterizedTest
    @MethodSource
    void doesWhatTheEvaluatorSays(Daemon daemon, RouterScenario scenario, RouterPlan plan) throws IOException, InterruptedException {
        var tried = DaemonScenario.of(daemon, plan);
        var seen = tried.run(List.of(LabCase.of(tried.configuration()))).get(0);
        assertNull(seen.failure());
        System.out.println("%s, %s, %s: %d routes in %.1f s".formatted(daemon, scenario, plan.router(), tried.corpus().size(),
                seen.seconds()));
        assertTrue(tried.corpus().size() >= ROUTES);
        assertEquals(List.of(), tried.comparison().differences(seen.settled()));
        assertEquals(tried.plan().sessions().size(), seen.settled().established().size());
    }

    static Stream<Arguments> doesWhatTheEvaluatorSays() {
        return Arrays.stream(Daemon.values()).flatMap(daemon -> RouterScenario.all().stream()
                .filter(scenario -> !scenario.folder().equals("generator/contoso"))
                .flatMap(scenario -> scenario.plansFor(daemon.backend()).stream()
                        .map(plan -> Arguments.of(daemon, scenario, plan))));
    }
}
