package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.erdsl.platforms.Mutant;
import org.erdsl.platforms.PlatformProofs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison with a daemon tells every faulty variant from the right configuration. One that survives is a defect. */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class DaemonMutationTest {

    /** So many variants run one after the other in one lab; the labs run side by side. */
    private static final int IN_ONE_LAB = 5;

    @BeforeAll
    static void requirePrograms() {
        Lab.requirePrograms();
    }

    @ParameterizedTest
    @MethodSource
    void findsThemAll(Daemon daemon, String scenario, List<Mutant> mutants) throws IOException, InterruptedException {
        var tried = DaemonScenario.of(daemon, RouterScenario.in(scenario));
        var results = tried.run(mutants.stream().map(mutant -> LabCase.of(mutant.of(tried.configuration()))).toList());
        var survivors = new ArrayList<String>();
        for (var i = 0; i < mutants.size(); i++) {
            var result = results.get(i);
            if (result.failure() != null) {
                survivors.add(mutants.get(i) + " was not tried: " + result.failure());
            } else if (tried.comparison().differences(result.settled()).isEmpty()) {
                survivors.add(mutants.get(i) + " survives");
            }
        }
        assertEquals(List.of(), survivors);
    }

    static Stream<Arguments> findsThemAll() {
        return Arrays.stream(Daemon.values()).flatMap(daemon -> {
            var proof = PlatformProofs.all().stream()
                    .filter(candidate -> candidate.backend().platform().equals(daemon.backend().platform()))
                    .findFirst().orElseThrow();
            return portions(daemon, "generator/europe", proof.mutants());
        });
    }

    private static Stream<Arguments> portions(Daemon daemon, String scenario, List<Mutant> mutants) {
        return Stream.iterate(0, start -> start < mutants.size(), start -> start + IN_ONE_LAB)
                .map(start -> Arguments.of(daemon, scenario,
                        mutants.subList(start, Math.min(start + IN_ONE_LAB, mutants.size()))));
    }
}
