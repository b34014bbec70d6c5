package org.erdsl.generator.azure;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.generation.AzureFormats;
import org.erdsl.generator.Manifest;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.testing.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format writes every circuit of the tests' own models as expected; ExampleOutputsTest has the examples. */
class AzureGoldenTest {

    @ParameterizedTest
    @MethodSource
    void writesWhatIsExpected(AzureScenario scenario) throws Exception {
        var origin = new ModelOrigin(List.of(new Manifest.Input("input.erdsl", "1".repeat(64))), "0".repeat(64));
        for (var plan : scenario.plans()) {
            for (var file : new AzureFiles(new AzureFormats().formats(), origin).of(plan)) {
                golden(scenario.name() + "/" + plan.circuit()).assertEqual(
                        file.path().substring(file.path().lastIndexOf('/') + 1), file.content());
            }
        }
    }

    private static Golden golden(String folder) throws IOException {
        return Golden.in("generator/azure/" + folder);
    }

    static Stream<AzureScenario> writesWhatIsExpected() {
        return Stream.of(AzureScenario.test("europe"), AzureScenario.test("azure"));
    }
}
