package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.change.RouterChange;
import org.erdsl.change.UnsafeChangeException;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.RouterScenario;
import org.erdsl.policy.RouterPlan;
import org.erdsl.proof.ReaderRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands that lead from one file to the next lead there: a router that takes them is configured as one that had the
 * new file alone. That no step does harm is proven when they are computed.
 */
class ChangeTest {

    static Stream<String> platforms() {
        return Stream.of("frr", "arista-eos");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void leadsToTheNextFileAndBack(String platform) throws IOException, UnsafeChangeException {
        var folder = Path.of(System.getProperty("testdata"), "lab", "updates");
        var model = Files.readString(folder.resolve("model.erdsl"));
        var backend = new PlatformRegistry().find(platform).orElseThrow();
        var before = text(backend, model);
        for (var edit : Edit.read(folder.resolve("edits.txt"))) {
            var after = text(backend, edit.of(model));
            var reader = new ReaderRegistry().find(platform).orElseThrow();
            var change = RouterChange.byCommands(reader, "edge1", before, after);
            System.out.println("=== " + platform + " " + edit.name() + "\n" + String.join("\n", change.apply()));
            var missing = new java.util.TreeSet<>((java.util.Set<String>) loaded(platform, after)); missing.removeAll((java.util.Set<String>) taken(platform, before, change.apply()));
            var more = new java.util.TreeSet<>((java.util.Set<String>) taken(platform, before, change.apply())); more.removeAll((java.util.Set<String>) loaded(platform, after));
            System.out.println("MISSING " + missing + "\nMORE " + more);
            assertEquals(loaded(platform, after), taken(platform, before, change.apply()), edit.name());
            assertEquals(loaded(platform, before), taken(platform, after, change.takeBack()), "back from: " + edit.name());
            assertTrue(RouterChange.byCommands(reader, "edge1", after, after).apply().isEmpty());
        }
    }

    private static Object loaded(String platform, String text) {
        return new CommandedRouter(platform).take(text.lines().toList()).configured();
    }

    private static Object taken(String platform, String text, List<String> commands) {
        return new CommandedRouter(platform).take(text.lines().toList()).take(commands).configured();
    }

    private static String text(PlatformBackend backend, String model) {
        var plan = RouterScenario.read("lab/updates", model).plansFor(backend).get(0);
        return RouterScenario.generate(backend, plan);
    }
}
