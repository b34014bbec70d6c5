package org.erdsl.generator;

import java.io.IOException;
import java.util.stream.Stream;

import org.erdsl.generation.PlatformRegistry;
import org.erdsl.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every platform writes every router of a scenario as expected, so the platforms can be read side by side. */
class RouterGoldenTest {

    @ParameterizedTest
    @MethodSource
    void writesWhatIsExpected(RouterScenario scenario) throws IOException {
        var golden = Golden.in(scenario.folder());
        for (var backend : new PlatformRegistry().backends()) {
            for (var form : backend.capabilities().forms()) {
                for (var plan : scenario.plansFor(backend, form)) {
                    var usual = form.equals(backend.capabilities().forms().get(0));
                    golden.assertEqual(plan.router() + (usual ? "." : "." + form + ".") + backend.fileEnding(),
                            RouterScenario.generate(backend, plan));
                }
            }
        }
    }

    static Stream<RouterScenario> writesWhatIsExpected() {
        return RouterScenario.all().stream();
    }
}
