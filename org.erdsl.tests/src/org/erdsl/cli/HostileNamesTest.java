package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name of a file neither forges a line of output nor draws on the terminal. */
class HostileNamesTest {

    private static final String NAME = "a\nforged: error: x\u001B[2J\u202Eb.erdsl";
    private static final String SHOWN = "a\\nforged: error: x\\u001b[2J\\u202eb.erdsl";

    @TempDir
    private Path folder;

    @Test
    void findingsShowItEscaped() throws IOException {
        var file = Files.writeString(folder.resolve(NAME), "}}");
        for (var command : new String[] {"check", "generate", "path", "report", "format"}) {
            var run = CommandRun.of(command, file);
            assertEquals(1, run.code(), run.err());
            assertTrue(run.out().startsWith(folder + "/" + SHOWN + ":1:1: error: "), run.out());
            harmless(run);
        }
    }

    @Test
    void linesOfWhatWasWrittenShowItEscaped() throws IOException {
        var file = Files.writeString(folder.resolve(NAME), ContosoModel.text().replace("    ", "  "));
        var out = folder.resolve("out\nforged: wrote\u001B[2J");
        var run = CommandRun.of("generate", "--out", out, file);
        assertEquals(0, run.code(), run.out() + run.err());
        harmless(run);
        harmless(CommandRun.of("generate", "--out", out, "--check", file));
        var formatted = CommandRun.of("format", file);
        assertEquals("formatted " + folder + "/" + SHOWN + "\n", formatted.out());
    }

    @Test
    void refusalsShowItEscaped() {
        var run = CommandRun.of("check", folder.resolve("x\u001B[2J\u202E.erdsl"));
        assertEquals("erdsl: " + folder + "/x\\u001b[2J\\u202e.erdsl cannot be read: it does not exist.\n", run.err());
    }

    private static void harmless(CommandRun run) {
        var said = run.out() + run.err();
        assertTrue(said.lines().noneMatch(line -> line.startsWith("forged")), said);
        assertTrue(said.codePoints().allMatch(character -> character == '\n' || !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT), said);
    }
}
