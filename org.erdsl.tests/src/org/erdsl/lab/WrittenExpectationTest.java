package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Prefix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person wrote down for Europe, route by route, holds for the evaluator and on every daemon. */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class WrittenExpectationTest {

    private static final List<Prefix> ORIGINATED =
            List.of(Prefix.valueOf("131.107.1.0/24"), Prefix.valueOf("2001:db8:f00::/48"));

    private static Path scenario;
    private static LabExpectation expectation;

    @BeforeAll
    static void read() throws IOException {
        Lab.requirePrograms();
        scenario = Path.of(System.getProperty("testdata"), "lab", "europe");
        expectation = LabExpectation.read(scenario);
    }

    @ParameterizedTest
    @EnumSource(Daemon.class)
    void holdsOnTheDaemon(Daemon daemon) throws IOException, InterruptedException {
        var tried = DaemonScenario.of(daemon, RouterScenario.in("generator/europe"));
        var corpus = expectation.corpus(scenario, !daemon.endsTheSessionOverAWrongFirstAs());
        var seen = Lab.routes(daemon, tried.plan(), corpus, ORIGINATED,
                List.of(LabCase.of(tried.configuration()))).get(0);
        assertNull(seen.failure());
        assertEquals(List.of(), expectation.differences(daemon, tried.plan(), daemon.originated(tried.plan(), ORIGINATED),
                seen.settled()));
    }

    @Test
    void holdsForTheEvaluator() {
        RouterScenario.in("generator/europe").plans().get(0).sessions().forEach(session ->
                assertEquals(List.of(), expectation.differencesOfTheEvaluator(session)));
    }
}
