package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String RULE = "region-needs-both-communities";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void breakTheModel() throws IOException {
        file = Files.writeString(folder.resolve("contoso.erdsl"), ContosoModel.withoutOneCommunity());
    }

    @Test
    void aModelWithoutFindingsIsFine() throws IOException {
        Files.writeString(file, "site amsterdam\n");
        assertEquals(new CommandRun(0, "checked 1 file: no findings\n", ""), CommandRun.of("check", file));
    }

    @Test
    void aFindingShowsItsPlaceItsLineAndItsFix() throws IOException {
        var run = CommandRun.of("check", file);
        assertEquals(1, run.code());
        assertEquals("", run.err());
        var lines = run.out().lines().toList();
        var first = lines.indexOf(lines.stream().filter(line -> line.contains("[" + RULE + "]")).findFirst().orElseThrow());
        var place = lines.get(first).substring(0, lines.get(first).indexOf(": error: ")).split(":");
        assertEquals(file.toString(), place[0]);
        var number = Integer.parseInt(place[1]);
        var column = Integer.parseInt(place[2]);
        var line = Files.readAllLines(file).get(number - 1);
        assertEquals("%5d | %s".formatted(number, line), lines.get(first + 1));
        assertEquals(" ".repeat(5) + " | " + " ".repeat(column - 1) + "^",
                lines.get(first + 2).replaceFirst("\\^+$", "^"));
        assertTrue(lines.contains("help: Accept 12076:51003 too (fix available: --fix)"), run.out());
        assertTrue((lines.get(lines.size() - 1) + "\n").matches(ContosoModel.ONE_ERROR), run.out());
    }

    @Test
    void anUnknownNameIsAFindingToo() throws IOException {
        Files.writeString(file, "environment sales { region atlantis }\n");
        var run = CommandRun.of("check", file);
        assertEquals(1, run.code());
        assertTrue(run.out().contains(file + ":1:28: error: "), run.out());
    }

    /** What is not declared may stand in the part that cannot be read. */
    @Test
    void aSyntaxErrorIsAFindingAndNamesWaitForIt() throws IOException {
        Files.writeString(file, "environment sales { region atlantis }\nsite {\n");
        var run = CommandRun.of("check", file);
        assertEquals(1, run.code());
        assertTrue(run.out().contains(file + ":2:6: error: "), run.out());
        assertTrue(run.out().contains("[text-follows-the-grammar]"), run.out());
        assertFalse(run.out().contains(file + ":1:"), run.out());
    }

    @Test
    void aFolderStandsForTheFilesBelowItWhichSeeEachOther() throws IOException {
        Files.delete(file);
        Files.createDirectories(folder.resolve("more/.hidden"));
        Files.writeString(folder.resolve("environments.erdsl"), "environment sales { region europe used from amsterdam }");
        Files.writeString(folder.resolve("more/sites.erdsl"), "site amsterdam");
        Files.writeString(folder.resolve("more/notes.txt"), "no erdsl");
        Files.writeString(folder.resolve("more/.hidden/broken.erdsl"), "site {");
        assertEquals("checked 2 files: no findings\n", CommandRun.of("check", folder).out());
    }

    @Test
    void coloursOnlyWhereTheyAreWanted() {
        var terminal = new Terminal(true, Map.of("TERM", "xterm"));
        var quiet = new Terminal(true, Map.of("TERM", "xterm", "NO_COLOR", "1"));
        var dumb = new Terminal(true, Map.of("TERM", "dumb"));
        var plain = CommandRun.of("check", file).out();
        assertFalse(plain.contains("\u001b"));
        assertEquals(plain, CommandRun.in(quiet, "check", file).out());
        assertEquals(plain, CommandRun.in(dumb, "check", file).out());
        assertEquals(plain, CommandRun.in(terminal, "check", "--color", "never", file).out());
        var coloured = CommandRun.in(terminal, "check", file).out();
        assertTrue(coloured.contains("\u001b[1;31merror:\u001b[0m"), coloured);
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
        assertEquals(coloured, CommandRun.in(quiet, "check", "--color=always", file).out());
    }

    @Test
    void anAcceptedRiskExpires() throws IOException {
        Files.writeString(file, ContosoModel.withoutOneCommunity()
                + "\naccept risk " + RULE + " on amsterdamCircuit because \"cut-over weekend\" until 2026-05-31\n");
        assertFalse(CommandRun.of("check", "--date", "2026-05-31", file).out().contains(RULE));
        assertTrue(CommandRun.of("check", "--date", "2026-06-01", file).out().contains("[" + RULE + "]"));
    }

    @Test
    void whatTheModelQuotesCannotDriveTheTerminal() throws IOException {
        Files.writeString(file, "site amsterdam \"\u001b[2J\u202e\" { users x\u001b }\n");
        var out = CommandRun.of("check", file).out();
        assertFalse(out.contains("\u001b") || out.contains("\u202e"), out);
        assertTrue(out.contains("\uFFFD"), out);
    }

    @Test
    void fixPutsTheCommunityBack() throws IOException {
        var run = CommandRun.of("check", "--fix", file);
        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().contains(": Accept 12076:51003 too [" + RULE + "]\nrewrote " + file + "\n"), run.out());
        assertEquals(ContosoModel.text(), Files.readString(file));
    }

    @Test
    void fixKeepsLineEndsByteOrderMarkAndLinks() throws IOException {
        var before = "\uFEFF" + ContosoModel.withoutOneCommunity().replace("\n", "\r\n");
        Files.writeString(file, before);
        var link = Files.createSymbolicLink(folder.resolve("link.erdsl"), file);
        assertEquals(0, CommandRun.of("check", "--fix", link).code());
        assertEquals(before.replace("12076:51002", ContosoModel.BOTH), Files.readString(file));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void fixLeavesImportedFilesAndFilesWithoutFixesAlone() throws IOException {
        var main = Files.writeString(folder.resolve("main.erdsl"), "import \"contoso.erdsl\"\n");
        var before = Files.readString(file);
        var run = CommandRun.of("check", "--fix", main);
        assertEquals(1, run.code());
        assertTrue(run.out().startsWith("nothing to fix\n"), run.out());
        assertEquals(before, Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }
}
