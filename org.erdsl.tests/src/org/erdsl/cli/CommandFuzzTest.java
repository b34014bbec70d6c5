package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.erdsl.testing.AlmostModels;
import org.erdsl.testing.Fuzzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, every command does its work, or says what is wrong with the file. */
class CommandFuzzTest {

    private static final int USUAL = 25;

    private static final Set<Integer> EXPECTED =
            Set.of(ExitCode.OK.number(), ExitCode.ERRORS.number(), ExitCode.INPUT.number());

    private static final AlmostModels MODELS = new AlmostModels();

    @TempDir
    private Path folder;

    @Test
    void everyCommandEndsAsItsPageSays() throws Exception {
        var tries = Fuzzing.run(USUAL, seed -> {
            var work = Files.createDirectory(folder.resolve(Long.toString(seed)));
            commands(Files.write(work.resolve("m.erdsl"), MODELS.bytes(seed)), work);
            delete(work);
        });
        System.out.println("command line: " + tries + " texts");
        assertTrue(tries > 0);
    }

    private static void commands(Path file, Path work) throws IOException {
        var bytes = Files.readAllBytes(file);
        expect("check", file);
        expect("path", "--hops", file);
        expect("report", "--format=html", file);
        expect("generate", "--out", work.resolve("out"), file);
        expect("format", file);
        var formatted = CommandRun.of("format", "--check", file);
        assertTrue(formatted.code() != ExitCode.STALE.number(), () -> "not laid out by laying out:\n" + formatted.out());
        Files.write(file, bytes);
        expect("check", "--fix", file);
    }

    private static void expect(Object... command) {
        var run = CommandRun.of(command);
        assertTrue(EXPECTED.contains(run.code()), () -> List.of(command) + " ended with " + run.code() + ": " + run.err());
        assertEquals(-1, run.out().indexOf("[internal]"), () -> List.of(command) + ": " + run.out());
    }

    private static void delete(Path work) throws IOException {
        try (var files = Files.walk(work)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
