package org.erdsl.generator;

import java.io.IOException;
import java.util.stream.Stream;

import org.erdsl.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every platform writes every router of a scenario as expected, so the platforms can be read side by side. */
class RouterGoldenTest {

    @ParameterizedTest
    @MethodSource
    void writesWhatIsExpected(RouterScenario scenario) throws IOException {
        var golden = Golden.in(scenario.folder());
        for (var plan : scenario.plans()) {
            for (var backend : new PlatformRegistry().backends()) {
                golden.assertEqual(plan.router() + "." + backend.fileEnding(), RouterScenario.generate(backend, plan));
            }
        }
    }

    static Stream<RouterScenario> writesWhatIsExpected() {
        return Stream.of(RouterScenario.in("generator/europe"), RouterScenario.contoso());
    }
}
