package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code erdsl import} writes what it understands, and nothing else. */
class ImportCommandTest {

    private static final Path DATA = Path.of(System.getProperty("testdata"), "importing");

    @TempDir
    private Path folder;

    @Test
    void printsTheText() throws IOException {
        var run = CommandRun.of("import", "environments", DATA.resolve("environments.pac.json"));
        assertEquals(0, run.code(), run.err());
        assertEquals(Files.readString(DATA.resolve("environments.pac.expected.erdsl")), run.out());
    }

    @Test
    void writesANewFileThatChecksClean() {
        var target = folder.resolve("regions.erdsl");
        var run = CommandRun.of("import", "COMMUNITIES", DATA.resolve("communities.az.json"), "--out=" + target,
                "--date=2026-11-24");
        assertEquals(0, run.code(), run.err());
        assertEquals("wrote " + target + "\n", run.out().replace("\r\n", "\n"));
        var check = CommandRun.of("check", target);
        assertEquals(0, check.code(), check.out());
    }

    @Test
    void takesTheRegionOfGateways() {
        var run = CommandRun.of("import", "gateways", DATA.resolve("gateways.powershell.json"), "--region=northeurope");
        assertTrue(run.out().contains("gateway gatewayDublin \"Gateway Dublin\" {\n    region northeurope\n"), run.out());
    }

    @Test
    void leavesAFileThatExists() throws IOException {
        var target = Files.writeString(folder.resolve("mine.erdsl"), "site mine");
        var run = CommandRun.of("import", "environments", DATA.resolve("environments.pac.json"), "--out=" + target);
        assertEquals(74, run.code());
        assertEquals("erdsl: " + target + " cannot be written: a file of that name exists.",
                run.err().lines().findFirst().orElseThrow());
        assertEquals("site mine", Files.readString(target));
    }

    @Test
    void writesNothingOfWhatItDoesNotUnderstand() throws IOException {
        var export = Files.writeString(folder.resolve("export.json"), "[{\"DisplayName\": \"Sales\"}, {}]");
        var target = folder.resolve("out.erdsl");
        var run = CommandRun.of("import", "environments", export, "--out=" + target);
        assertEquals(65, run.code());
        assertEquals("erdsl: " + export + " cannot be imported: at $[1]: `DisplayName` is missing. Nothing was written.",
                run.err().lines().findFirst().orElseThrow());
        assertEquals("", run.out());
        assertFalse(Files.exists(target));
    }

    @Test
    void saysThatAFileIsMissing() {
        var missing = folder.resolve("missing.json");
        var run = CommandRun.of("import", "circuits", missing);
        assertEquals(65, run.code());
        assertEquals("erdsl: " + missing + " cannot be read: it does not exist.", run.err().strip());
    }
}
