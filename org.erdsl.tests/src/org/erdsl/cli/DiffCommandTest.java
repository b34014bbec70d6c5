package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of models in testdata/diff, with what is said of them beside each other. */
class DiffCommandTest {

    private static final Path FOLDER = Path.of(System.getProperty("testdata"), "diff");

    @TempDir
    private Path folder;

    static List<String> pairs() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            return folders.map(pair -> pair.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysWhatBecomesDifferent(String pair) throws IOException {
        var golden = Golden.in("diff/" + pair);
        var run = diff(pair);
        assertEquals("", run.err());
        golden.assertEqual("diff.txt", run.out());
        golden.assertEqual("diff.md", diff(pair, "--format=markdown").out());
        var json = diff(pair, "--format=json").out();
        golden.assertEqual("diff.json", json);
        PublishedSchema.of("diff-1").assertValid(json);
        assertEquals(pair.equals("same") ? 0 : 1, run.code());
        assertEquals(run.code() == 0, run.out().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void nothingIsDifferentFromItself(String pair) {
        for (var version : List.of("old.erdsl", "new.erdsl")) {
            var file = FOLDER.resolve(pair).resolve(version);
            var run = CommandRun.of("diff", file, file);
            var readable = !run.out().startsWith("not compared:");
            assertEquals(readable ? 0 : 1, run.code(), run.out());
            assertFalse(run.out().contains("\nfindings:"), run.out());
        }
    }

    /** What is new one way round is gone the other. */
    @ParameterizedTest
    @MethodSource("pairs")
    void theOtherWayRoundAsMuchIsDifferent(String pair) {
        var back = CommandRun.of("diff", FOLDER.resolve(pair).resolve("new.erdsl"), FOLDER.resolve(pair).resolve("old.erdsl"));
        var forth = diff(pair);
        assertEquals(count(forth, " newly advertises "), count(back, " no longer advertises "));
        assertEquals(count(forth, " newly accepts "), count(back, " no longer accepts "));
        assertEquals(count(forth, "  new "), count(back, "  gone "));
        assertEquals(count(forth, " is new\n"), count(back, " is gone\n"));
    }

    @Test
    void theNameOfAFileIsNoDifference() throws IOException {
        var model = FOLDER.resolve("risk").resolve("old.erdsl");
        var copy = Files.copy(model, folder.resolve("renamed.erdsl"));
        var run = CommandRun.of("diff", model, copy);
        assertEquals("", run.out());
        assertEquals(0, run.code());
    }

    @Test
    void whatTheModelSaysDrivesNoTerminal() throws IOException {
        var model = Files.readString(FOLDER.resolve("risk").resolve("new.erdsl"));
        var hostile = Files.writeString(folder.resolve("hostile.erdsl"), model.replace("for * <b>", "\u001b[2J"));
        var run = CommandRun.of("diff", FOLDER.resolve("risk").resolve("old.erdsl"), hostile);
        assertTrue(run.out().contains("\\u001b[2J"), run.out());
        assertFalse(run.out().contains("\u001b"), run.out());
    }

    @Test
    void whatIsMissingIsRefused() {
        var run = CommandRun.of("diff", FOLDER.resolve("same/old.erdsl"), FOLDER.resolve("same/missing.erdsl"));
        assertEquals(65, run.code());
        assertTrue(run.err().contains("missing.erdsl"), run.err());
    }

    private static CommandRun diff(String pair, String... options) {
        var arguments = new ArrayList<Object>(List.of("diff", FOLDER.resolve(pair).resolve("old.erdsl"),
                FOLDER.resolve(pair).resolve("new.erdsl")));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray());
    }

    private static long count(CommandRun run, String words) {
        return run.out().split(Pattern.quote(words), -1).length - 1;
    }
}
