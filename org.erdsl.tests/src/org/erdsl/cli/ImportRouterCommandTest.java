package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Configurations that erdsl did not write, with the models they become and what is said of these beside them. */
class ImportRouterCommandTest {

    private static final Path FOLDER = Path.of(System.getProperty("testdata"), "importing", "router");

    /** Stand in the configurations where keys and passwords do. */
    private static final List<String> SECRETS = List.of("nevershown", "0822455D0A16");

    @TempDir
    private Path folder;

    static List<String> companies() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.map(company -> company.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("companies")
    void becomeModels(String company) throws IOException {
        var golden = Golden.in("importing/router/" + company);
        var run = run(company);
        golden.assertEqual("model.erdsl", shown(run.out()));
        golden.assertEqual("said.txt", shown(run.err()));
        assertEquals(run.err().endsWith(" proven to do what the model says.\n") ? 0 : 1, run.code());
        SECRETS.forEach(secret -> assertFalse((run.out() + run.err()).contains(secret), secret));
    }

    /** Paths are those of this machine. */
    private static String shown(String text) {
        return text.replace(FOLDER.toString() + "/", "");
    }

    @Test
    void anUncertainPlatformIsRefused() throws IOException {
        var run = CommandRun.of("import", "router", Files.writeString(folder.resolve("notes.txt"), "Call the carrier.\n"));
        assertEquals(65, run.code());
        assertTrue(run.err().contains("it looks like no configuration of a platform; name the platform with --platform"),
                run.err());
        assertEquals("", run.out());
    }

    @Test
    void anUnknownPlatformIsRefused() {
        var run = CommandRun.of("import", "router", "--platform=amiga", FOLDER.resolve("frr-simple/edge.running"));
        assertEquals(65, run.code());
        assertTrue(run.err().contains("nothing reads configuration of amiga"), run.err());
    }

    @Test
    void aFileThatExistsStays() throws IOException {
        var target = Files.writeString(folder.resolve("mine.erdsl"), "mine");
        assertEquals(74, CommandRun.of("import", "router", "--out=" + target, FOLDER.resolve("frr-simple/edge.running"))
                .code());
        assertEquals("mine", Files.readString(target));
    }

    private static CommandRun run(String company) throws IOException {
        try (var files = Files.list(FOLDER.resolve(company))) {
            return CommandRun.of(Stream.concat(Stream.of("import", "router"),
                    files.filter(file -> file.toString().endsWith(".running")).sorted()).toArray());
        }
    }
}
