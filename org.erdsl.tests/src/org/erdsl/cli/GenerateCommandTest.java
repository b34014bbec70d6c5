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

    @Test
    void checkShowsWhatIsStaleAndEndsWithTwo() throws IOException {
        CommandRun.of("generate", file);
        var current = CommandRun.of("generate", file, "--check");
        assertEquals(0, current.code(), current.err());
        assertTrue(current.out().endsWith("\nevery file is what the model gives\n"), current.out());

        var settings = generated.resolve("gateways/amsterdamGateway/settings.json");
        var register = generated.resolve("gateways/amsterdamGateway/register.ps1");
        Files.delete(register);
        Files.writeString(settings, Files.readString(settings).replace("CONTOSO-AMS", "CONTOSO-ROM").stripTrailing());
        var stale = CommandRun.of("generate", file, "--check");
        assertEquals(2, stale.code(), stale.err());
        assertTrue(stale.out().contains("""
                --- a/gateways/amsterdamGateway/settings.json
                +++ b/gateways/amsterdamGateway/settings.json
                """), stale.out());
        assertTrue(stale.out().contains("""
                -  "name": "CONTOSO-ROM",
                +  "name": "CONTOSO-AMS",
                """), stale.out());
        assertTrue(stale.out().contains("""
                -}
                \\ No newline at end of file
                +}
                """), stale.out());
        assertTrue(stale.out().contains("--- /dev/null\n+++ b/gateways/amsterdamGateway/register.ps1\n"), stale.out());
        assertTrue(stale.out().endsWith("\n2 files are not what the model gives\n"), stale.out());
        assertFalse(Files.exists(register));
    }

    @Test
    void dryRunSaysWhatItWouldDo() throws IOException {
        var run = CommandRun.of("generate", file, "--dry-run");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("would write " + generated.resolve("manifest.json") + "\n"), run.out());
        assertFalse(Files.exists(generated));
    }

    @Test
    void changesByHandAreKeptUnlessForced() throws IOException {
        CommandRun.of("generate", file);
        var settings = generated.resolve("gateways/amsterdamGateway/settings.json");
        Files.writeString(settings, "mine\n");
        var dry = CommandRun.of("generate", file, "--dry-run");
        assertTrue(dry.out().contains("would write " + settings + ", which somebody changed: needs --force\n"), dry.out());
        var refused = CommandRun.of("generate", file);
        assertEquals(74, refused.code(), refused.out());
        assertTrue(refused.err().contains(settings.toString()), refused.err());
        assertEquals("mine\n", Files.readString(settings));
        assertEquals(0, CommandRun.of("generate", file, "--force").code());
        assertTrue(Files.readString(settings).contains("CONTOSO-AMS"));
    }

    @Test
    void onlyWritesThePartsNamed() throws IOException {
        var run = CommandRun.of("generate", file, "--only", "gateways");
        assertEquals(0, run.code(), run.err());
        assertTrue(files(generated).stream().map(generated::relativize)
                .allMatch(path -> path.startsWith("gateways") || path.endsWith("manifest.json")), run.out());
        CommandRun.of("generate", file, "--only", "routers");
        assertTrue(Files.exists(generated.resolve("gateways/amsterdamGateway/settings.json")));
        assertEquals(64, CommandRun.of("generate", file, "--only", "everything").code());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path) && !path.getFileName().toString().startsWith("."))
                    .sorted().toList();
        }
    }
}
