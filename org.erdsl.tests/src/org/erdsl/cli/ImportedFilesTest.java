package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an import leads to is read only when it is a model file, and else the import says why not. */
@Timeout(300)
class ImportedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aPipe() throws Exception {
        assertEquals(0, StartedProgram.run(folder, "mkfifo", "x.erdsl").code());
        refused("x.erdsl", "it is a device or a pipe, not a file");
    }

    @Test
    void aDevice() throws IOException {
        Files.createSymbolicLink(folder.resolve("x.erdsl"), Path.of("/dev/zero"));
        refused("x.erdsl", "it is a device or a pipe, not a file");
        Files.delete(folder.resolve("x.erdsl"));
    }

    @Test
    void aFolder() throws IOException {
        Files.createDirectory(folder.resolve("x.erdsl"));
        refused("x.erdsl", "it is a folder, not a file");
    }

    @Test
    void anEndlessFile() throws IOException {
        try (var channel = Files.newByteChannel(folder.resolve("x.erdsl"), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(3L << 30);
            channel.write(StandardCharsets.UTF_8.encode("x"));
        }
        refused("x.erdsl", "it is larger than 64 MB, and no model is");
    }

    @Test
    void textInAnotherEncoding() throws IOException {
        Files.write(folder.resolve("x.erdsl"), "site z\u00fcrich".getBytes(StandardCharsets.ISO_8859_1));
        refused("x.erdsl", "it is not UTF-8 text; save it in that encoding");
        Files.write(folder.resolve("x.erdsl"), "site a".getBytes(StandardCharsets.UTF_16));
        refused("x.erdsl", "it is not UTF-8 text; save it in that encoding");
        Files.write(folder.resolve("x.erdsl"), new byte[] {'s', 0, 'x'});
        refused("x.erdsl", "it is a binary file, not text");
    }

    @Test
    void namesThatNoFileCanHave() throws IOException {
        for (var name : List.of("\\ud800.erdsl", "\\u0000.erdsl", "a/".repeat(5000) + "x.erdsl", "x\\n.erdsl", ".erdsl",
                "m.erdsl/x.erdsl")) {
            var check = check(name);
            assertEquals(1, check.code(), check.out() + check.err());
            assertTrue(check.out().contains(" leads nowhere: "), check.out());
        }
    }

    @Test
    void anExportThatIsNone() throws Exception {
        var device = CommandRun.of("import", "environments", "/dev/zero");
        assertEquals(new CommandRun(65, "", "erdsl: /dev/zero is a device or a pipe, not a file.\n"), device);
        assertEquals(0, StartedProgram.run(folder, "mkfifo", "x.json").code());
        assertEquals(65, CommandRun.of("import", "gateways", folder.resolve("x.json")).code());
        assertEquals(65, CommandRun.of("import", "circuits", folder).code());
    }

    private void refused(String name, String reason) throws IOException {
        var check = check(name);
        assertEquals(1, check.code(), check.err());
        assertTrue(check.out().contains(" leads nowhere: " + reason + " [import-names-a-file]"), check.out());
        assertEquals(1, CommandRun.of("generate", folder.resolve("m.erdsl")).code());
    }

    private CommandRun check(String name) throws IOException {
        return CommandRun.of("check", Files.writeString(folder.resolve("m.erdsl"), "import \"" + name + "\"\nsite a\n"));
    }
}
