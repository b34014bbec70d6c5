package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final GeneratedFile EDGE = new GeneratedFile("routers/edge.conf", "edge\n");
    private static final GeneratedFile CORE = new GeneratedFile("routers/core.conf", "core \u00e9\n");
    private static final GeneratedFile GATEWAY = new GeneratedFile("gateways/ams/settings.json", "{}\n");

    @TempDir
    private Path parent;

    @Test
    void writesIntoANewFolderAndItsParents() throws IOException {
        var folder = parent.resolve("a/b/out");
        var report = new OutputFolder(folder).write(List.of(EDGE, CORE, GATEWAY));
        assertEquals(List.of(folder.resolve("gateways/ams/settings.json"), folder.resolve("routers/core.conf"),
                folder.resolve("routers/edge.conf")), report.written());
        assertEquals(Map.of("a/b/out/.erdsl-files", "gateways/ams/settings.json\nrouters/core.conf\nrouters/edge.conf\n",
                "a/b/out/gateways/ams/settings.json", "{}\n", "a/b/out/routers/core.conf", "core \u00e9\n",
                "a/b/out/routers/edge.conf", "edge\n"), contents());
    }

    @Test
    void replacesRemovesAndLeavesAlone() throws IOException {
        var folder = parent.resolve("out");
        new OutputFolder(folder).write(List.of(EDGE, CORE, GATEWAY));
        Files.writeString(folder.resolve("routers/notes.txt"), "mine");
        var past = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("routers/core.conf"), past);

        var report = new OutputFolder(folder).write(List.of(new GeneratedFile("routers/edge.conf", "new\n"), CORE));

        assertEquals(new OutputReport(List.of(folder.resolve("routers/edge.conf")),
                List.of(folder.resolve("routers/core.conf")),
                List.of(folder.resolve("gateways/ams/settings.json"))), report);
        assertEquals(Map.of("out/.erdsl-files", "routers/core.conf\nrouters/edge.conf\n", "out/routers/core.conf",
                "core \u00e9\n", "out/routers/edge.conf", "new\n", "out/routers/notes.txt", "mine"), contents());
        assertFalse(Files.exists(folder.resolve("gateways")));
        assertEquals(past, Files.getLastModifiedTime(folder.resolve("routers/core.conf")));
    }

    @Test
    void removesNothingThatItsListDoesNotBear() throws IOException {
        var folder = Files.createDirectory(parent.resolve("out"));
        Files.writeString(parent.resolve("precious"), "mine");
        Files.writeString(folder.resolve(".erdsl-files"), "../precious\n/etc/hostname\n.\n\nrouters\n");
        Files.createDirectory(folder.resolve("routers"));
        assertEquals(List.of(), new OutputFolder(folder).write(List.of(GATEWAY)).removed());
        assertTrue(Files.exists(parent.resolve("precious")));
        assertTrue(Files.exists(folder.resolve("routers")));
    }

    @Test
    void writesThroughALinkToAFolder() throws IOException {
        Files.createDirectory(parent.resolve("real"));
        var link = Files.createSymbolicLink(parent.resolve("link"), parent.resolve("real"));
        new OutputFolder(link).write(List.of(EDGE));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("edge\n", Files.readString(parent.resolve("real/routers/edge.conf")));
    }

    @Test
    void undoesEveryStepWhenAnyFails() throws IOException {
        var folder = parent.resolve("out");
        new OutputFolder(folder).write(List.of(EDGE, GATEWAY));
        var before = contents();
        var later = List.of(new GeneratedFile("gateways/new/settings.json", "{1}\n"),
                new GeneratedFile("routers/core.conf", "later\n"), new GeneratedFile("routers/edge.conf", "later\n"));
        // Three files and the list of them.
        for (var failing = 1; failing <= 4; failing++) {
            var move = new FailingMove(failing);
            var e = assertThrows(UnwritableFolderException.class, () -> new OutputFolder(folder, move).write(later));
            assertEquals("Nothing was written to " + folder + ": no space left on device.", e.getMessage());
            assertEquals(failing, move.calls);
            assertEquals(before, contents());
            assertFalse(Files.exists(folder.resolve("gateways/new")));
        }
        var enough = new FailingMove(5);
        new OutputFolder(folder, enough).write(later);
        assertEquals(4, enough.calls);
    }

    @Test
    void leavesNoFolderBehindThatItMadeInVain() {
        var folder = parent.resolve("a/b");
        assertThrows(UnwritableFolderException.class,
                () -> new OutputFolder(folder, new FailingMove(1)).write(List.of(EDGE)));
        assertFalse(Files.exists(parent.resolve("a")));
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        var folder = Files.createDirectory(parent.resolve("out"));
        Files.writeString(folder.resolve("routers"), "mine");
        Files.createDirectories(folder.resolve("gateways/ams/settings.json"));
        var before = contents();
        refused("Nothing was written to " + folder + ": " + folder.resolve("routers") + " is not a folder.", folder,
                EDGE);
        refused("Nothing was written to " + folder + ": " + folder.resolve(GATEWAY.path())
                + " is a folder, not a file.", folder, GATEWAY);
        refused(folder.resolve("routers") + " is not a folder, so no files can be written to it.",
                folder.resolve("routers"), EDGE);
        assertEquals(before, contents());
    }

    @Test
    void refusesTwoFilesForOnePath() {
        assertThrows(IllegalArgumentException.class,
                () -> new OutputFolder(parent).write(List.of(EDGE, new GeneratedFile(EDGE.path(), "other"))));
    }

    private static void refused(String sentence, Path folder, GeneratedFile file) {
        assertEquals(sentence, assertThrows(UnwritableFolderException.class,
                () -> new OutputFolder(folder).write(List.of(file))).getMessage());
    }

    /** Every file below the parent, so that whatever is left behind shows. */
    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var paths = Files.walk(parent)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(parent.relativize(path).toString(), Files.readString(path));
            }
        }
        return contents;
    }

    /** Moves until the disk is full. */
    private static final class FailingMove implements FileMove {

        private final int failing;
        private int calls;

        FailingMove(int failing) {
            this.failing = failing;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            calls++;
            if (calls == failing) {
                throw new IOException("No space left on device");
            }
            ATOMIC.move(from, to);
        }
    }
}
