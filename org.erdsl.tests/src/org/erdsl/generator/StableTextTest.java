package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.generation.PlatformRegistry;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit of one region changes the lines about it, and no number or name of another. */
class StableTextTest {

    private static final String FIRST = "        accept region europe except exchangeOnline, sharepointOnline"
            + " local preference 200\n";
    private static final String SECOND = "        accept service crmOnline local preference 150\n";

    private static String model;

    @BeforeAll
    static void read() throws IOException {
        model = Golden.in("generator/europe").read("input.erdsl");
        assertTrue(model.contains(FIRST + SECOND));
    }

    static Stream<PlatformBackend> backends() {
        return new PlatformRegistry().backends().stream();
    }

    @ParameterizedTest
    @MethodSource("backends")
    void theOrderOfClausesDoesNotMatter(PlatformBackend backend) {
        assertEquals(text(backend, model), text(backend, model.replace(FIRST + SECOND, SECOND + FIRST)));
    }

    @ParameterizedTest
    @MethodSource("backends")
    void anotherRegionOnlyAddsLines(PlatformBackend backend) {
        var before = words(text(backend, model));
        for (var place : List.of(FIRST, SECOND)) {
            var after = words(text(backend, model.replace(place,
                    "        accept region unitedstates local preference 120\n" + place)));
            assertTrue(after.size() > before.size());
            assertEquals(before, commonLines(before, after));
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void anotherLocalPreferenceChangesOnlyItself(PlatformBackend backend) {
        var before = text(backend, model).lines().toList();
        var after = text(backend, model.replace("preference 200", "preference 210")).lines().toList();
        assertEquals(before.size(), after.size());
        for (var i = 0; i < before.size(); i++) {
            assertEquals(after.get(i), before.get(i).equals(after.get(i))
                    ? before.get(i)
                    : before.get(i).replaceAll("\\b200\\b", "210"));
        }
    }

    @ParameterizedTest
    @MethodSource("backends")
    void anotherPrefixAdvertisedOnlyAddsLines(PlatformBackend backend) {
        var before = words(text(backend, model));
        // Elsewhere in the address space, and behind the others where numbers count on from neighbor to neighbor.
        for (var prefix : List.of("128.107.0.0/24", "131.107.3.0/24")) {
            var after = words(text(backend, model.replace("131.107.2.0/24,", "131.107.2.0/24, " + prefix + ",")));
            assertTrue(after.size() > before.size());
            assertEquals(before, commonLines(before, after));
        }
    }

    @Test
    void aRenamedCircuitShowsWhatToRemove(@TempDir Path folder) throws IOException {
        var backend = new PlatformRegistry().find("frr").orElseThrow();
        Files.createDirectories(folder.resolve("routers"));
        Files.writeString(folder.resolve("routers/edge.frr.conf"), text(backend, model));
        var renamed = new GeneratedFile("routers/edge.frr.conf", text(backend, model.replace("ams-1", "ams-2")));
        var vanished = VanishedNames.of(folder, List.of(renamed));
        assertEquals(1, vanished.size());
        assertTrue(vanished.get(0).names().contains("ERDSL-ams-1-primary-in-v4"), vanished::toString);
        assertTrue(vanished.get(0).names().contains("ERDSL-ams-1-secondary-out-v6_advertised"), vanished::toString);
        assertTrue(vanished.get(0).names().stream().allMatch(name -> name.contains("ams-1")), vanished::toString);
        var same = new GeneratedFile("routers/edge.frr.conf", text(backend, model));
        assertEquals(List.of(), VanishedNames.of(folder, List.of(same)));
        assertEquals(List.of(), VanishedNames.of(folder.resolve("nowhere"), List.of(same)));
    }

    private static String text(PlatformBackend backend, String text) {
        return RouterScenario.generate(backend, RouterScenario.read("generator/europe", text).plans().get(0));
    }

    /** Platforms that write a list in one line change that line, so words are compared. */
    private static List<String> words(String text) {
        return List.of(text.split("[\\s,|()\\[\\]]+"));
    }

    /** The lines of the first list that stand in the second in the same order. */
    private static List<String> commonLines(List<String> before, List<String> after) {
        var common = new ArrayList<String>();
        var next = 0;
        for (var line : before) {
            var found = after.subList(next, after.size()).indexOf(line);
            if (found >= 0) {
                common.add(line);
                next += found + 1;
            }
        }
        return common;
    }
}
