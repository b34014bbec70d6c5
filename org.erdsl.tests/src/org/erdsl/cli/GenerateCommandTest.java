package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path generated;

    @BeforeEach
    void writeTheModel() throws IOException {
        file = Files.writeString(folder.resolve("contoso.erdsl"), ContosoModel.text());
        generated = folder.resolve("generated");
    }

    @Test
    void saysWhatItCheckedAndWhatItWrote() throws IOException {
        var run = CommandRun.of("generate", file);
        assertEquals(0, run.code(), run.err());
        var summary = Pattern.compile(ContosoModel.NO_ERRORS).matcher(run.out());
        assertTrue(summary.find(), run.out());
        var lines = run.out().substring(summary.end()).lines().toList();
        assertEquals(files(generated).stream().map(path -> "wrote " + path).toList(), lines);
        assertTrue(lines.contains("wrote " + generated.resolve("gateways/amsterdamGateway/settings.json")), run.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("wrote " + generated.resolve("routers/edge1."))));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("wrote " + generated.resolve("routers/edge2."))));
    }

    @Test
    void theSameModelLeavesFilesAlone() {
        CommandRun.of("generate", file);
        var again = CommandRun.of("generate", folder).out().replaceFirst("(?s).*" + ContosoModel.NO_ERRORS, "")
                .lines().toList();
        assertFalse(again.isEmpty());
        assertTrue(again.stream().allMatch(line -> line.startsWith("unchanged " + generated)), again.toString());
    }

    @Test
    void aModelWithErrorsWritesNothing() throws IOException {
        var out = folder.resolve("elsewhere");
        CommandRun.of("generate", file, "--out", out);
        var before = files(out);
        Files.writeString(file, ContosoModel.withoutOneCommunity());
        var run = CommandRun.of("generate", file, "--out", out);
        assertEquals(1, run.code());
        assertTrue(run.out().matches("(?s).*" + ContosoModel.ONE_ERROR + "nothing was written\n"), run.out());
        assertEquals(before, files(out));
        assertFalse(Files.exists(generated));
    }

    @Test
    void aModelThatSaysNothingToGenerateIsTold() throws IOException {
        Files.writeString(file, "site amsterdam\n");
        var run = CommandRun.of("generate", file);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("nothing to write"), run.out());
    }

    @Test
    void anEmptyFileIsAModelToo() throws IOException {
        Files.writeString(file, "");
        var run = CommandRun.of("generate", file);
        assertEquals(0, run.code(), run.err());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path) && !path.getFileName().toString().startsWith("."))
                    .sorted().toList();
        }
    }
}
