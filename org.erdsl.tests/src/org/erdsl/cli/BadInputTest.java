package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with what the user gives, one sentence says it, and the exit code says of what kind it is. */
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingFile() {
        var file = folder.resolve("none.erdsl");
        refused(ExitCode.INPUT, file + " cannot be read: it does not exist.", "check", file);
        refused(ExitCode.INPUT, file + " cannot be read: it does not exist.", "generate", file);
    }

    @Test
    void aFolderWithoutModels() {
        refused(ExitCode.INPUT, "The folder " + folder + " holds no .erdsl file.", "check", folder);
    }

    @Test
    void aFileOfAnotherKind() throws IOException {
        var file = Files.writeString(folder.resolve("model.txt"), "site amsterdam");
        refused(ExitCode.INPUT, file + " is not an erdsl file: its name does not end in .erdsl.", "check", file);
        refused(ExitCode.INPUT, "/dev/null is not an erdsl file: its name does not end in .erdsl.", "check", "/dev/null");
        var device = Files.createSymbolicLink(folder.resolve("device.erdsl"), Path.of("/dev/zero"));
        refused(ExitCode.INPUT, device + " is a device or a pipe, not a file.", "check", device);
    }

    @Test
    void aBinaryFile() throws IOException {
        var file = Files.write(folder.resolve("binary.erdsl"), new byte[] {'s', 0, 'x'});
        refused(ExitCode.INPUT, file + " is a binary file, not text.", "check", file);
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        var file = Files.write(folder.resolve("latin.erdsl"), "site z\u00fcrich".getBytes(StandardCharsets.ISO_8859_1));
        refused(ExitCode.INPUT, file + " is not UTF-8 text; save it in that encoding.", "check", file);
    }

    @Test
    void aLinkThatLeadsToItself() throws IOException {
        var file = folder.resolve("loop.erdsl");
        Files.createSymbolicLink(file, file);
        var run = CommandRun.of("check", file);
        assertEquals(ExitCode.INPUT.number(), run.code());
        // The rest of the sentence is the system's.
        assertTrue(run.err().startsWith("erdsl: " + file + " cannot be read: "), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void anEndlessFile() throws IOException {
        var file = folder.resolve("endless.erdsl");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(3L << 30);
            channel.write(StandardCharsets.UTF_8.encode("x"));
        }
        refused(ExitCode.INPUT, file + " is larger than 64 MB, and no model is.", "check", file);
    }

    @Test
    void anOutputFolderThatIsAFile() throws IOException {
        var file = Files.writeString(folder.resolve("contoso.erdsl"), ContosoModel.text());
        var out = Files.writeString(folder.resolve("out"), "mine");
        refused(ExitCode.OUTPUT, out + " is not a folder, so no files can be written to it.",
                "generate", file, "--out", out);
        assertEquals("mine", Files.readString(out));
        refused(ExitCode.OUTPUT, out.resolve("below") + " cannot be made: " + out + " is not a folder.",
                "generate", file, "--out", out.resolve("below"));
    }

    @Test
    void aWrongCommandLine() {
        usage("A command is missing: check, generate, prove, compare, repair, live, diff, path, report, format, import, rules, explain, lsp.");
        usage("Unmatched argument at index 0: 'chekc'.", "chekc");
        usage("Missing required parameter: 'FILE'.", "check");
        usage("Unknown option: '--frob'.", "check", "--frob", "x.erdsl");
        usage("Invalid value for option '--date'", "check", "--date", "2026-13-01", "x.erdsl");
        usage("Invalid value for option '--color'", "check", "--color", "blue", "x.erdsl");
        refused(ExitCode.USAGE, "There is no rule 'frob'. Run 'erdsl rules' to see them all.", "explain", "frob");
        refused(ExitCode.USAGE, "There is no rule '../cli'. Run 'erdsl rules' to see them all.", "explain", "../cli");
    }

    @Test
    void deeplyNestedTextIsNoReasonToFail() throws IOException {
        var file = Files.writeString(folder.resolve("deep.erdsl"), "{".repeat(200_000));
        var run = CommandRun.of("check", file);
        assertEquals(1, run.code(), run.err());
    }

    private static void refused(ExitCode code, String sentence, Object... arguments) {
        var run = CommandRun.of(arguments);
        assertEquals("erdsl: " + sentence + "\n", run.err());
        assertEquals(code.number(), run.code());
    }

    private static void usage(String start, Object... arguments) {
        var run = CommandRun.of(arguments);
        assertEquals(ExitCode.USAGE.number(), run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("erdsl: " + start), run.err());
        assertTrue(run.err().contains("--help' for what it takes.\n"), run.err());
    }
}
