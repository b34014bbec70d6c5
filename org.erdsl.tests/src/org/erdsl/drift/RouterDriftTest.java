package org.erdsl.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.erdsl.policy.RouterPlan;
import org.erdsl.running.RunningReader;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A router that runs one model, compared with the plan of another. Each folder below testdata/drift holds both models
 * and what is said.
 */
class RouterDriftTest {

    private static final String FOLDER = "drift";

    @ParameterizedTest
    @MethodSource
    void saysWhatDiffers(String name) throws IOException {
        var folder = Golden.in(FOLDER + "/" + name);
        var intended = plan(folder.read("intended.erdsl"));
        var running = plan(folder.read("running.erdsl"));
        folder.assertEqual("drift.txt", RouterDrift.of(intended, PlannedRouter.of(running)).stream()
                .map(RouterDriftTest::line).collect(Collectors.joining()));
    }

    static Stream<String> saysWhatDiffers() throws IOException {
        try (var folders = Files.list(Path.of(System.getProperty("testdata"), FOLDER))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void saysNothingOfARouterThatRunsItsPlan() {
        RouterScenario.all().stream().flatMap(scenario -> scenario.plans().stream()).forEach(plan ->
                assertEquals(List.of(), RouterDrift.of(plan, PlannedRouter.of(plan)), plan.router()));
    }

    private static RouterPlan plan(String model) {
        return RouterScenario.read(FOLDER, model).plans().get(0);
    }

    private static String line(Drift drift) {
        var example = drift.example().map(route -> "\n    for example " + route.route().prefix()
                + (route.route().communities().isEmpty() ? "" : " with " + route.route().communities().stream().sorted()
                        .map(Object::toString).collect(Collectors.joining(" ")))
                + (route.route().asPath().isEmpty() ? "" : " path " + route.route().asPath().stream().map(Object::toString).collect(Collectors.joining(" ")))).orElse("");
        var decides = drift.decides().map(terms -> "\n    " + terms.running() + " decides, intended is "
                + terms.intended()).orElse("");
        return (drift.kind().changesTraffic() ? "error " : "warning ") + drift.kind().id() + ": "
                + drift.session().map(key -> "session " + key + " ").orElse("") + drift.sentence() + example + decides + "\n";
    }
}
