package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final GeneratedFile EDGE = new GeneratedFile("routers/edge.conf", "edge\n");
    private static final GeneratedFile CORE = new GeneratedFile("routers/core.conf", "core \u00e9\n");
    private static final GeneratedFile GATEWAY = new GeneratedFile("gateways/ams/settings.json", "{}\n");

    private static final Set<OutputPart> ALL = EnumSet.allOf(OutputPart.class);

    @TempDir
    private Path parent;

    @Test
    void writesIntoANewFolderAndItsParents() throws IOException {
        var folder = parent.resolve("a/b/out");
        var report = new OutputFolder(folder).write(outputs(EDGE, CORE, GATEWAY));
        assertEquals(List.of(folder.resolve("gateways/ams/settings.json"), folder.resolve("manifest.json"),
                folder.resolve("routers/core.conf"), folder.resolve("routers/edge.conf")), report.written());
        assertEquals(Map.of("a/b/out/manifest.json", manifest(EDGE, CORE, GATEWAY),
                "a/b/out/gateways/ams/settings.json", "{}\n", "a/b/out/routers/core.conf", "core \u00e9\n",
                "a/b/out/routers/edge.conf", "edge\n"), contents());
    }

    @Test
    void replacesRemovesAndLeavesAlone() throws IOException {
        var folder = parent.resolve("out");
        new OutputFolder(folder).write(outputs(EDGE, CORE, GATEWAY));
        Files.writeString(folder.resolve("routers/notes.txt"), "mine");
        var past = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("routers/core.conf"), past);

        var edge = new GeneratedFile("routers/edge.conf", "new\n");
        var report = new OutputFolder(folder).write(outputs(edge, CORE));

        assertEquals(new OutputReport(List.of(folder.resolve("manifest.json"), folder.resolve("routers/edge.conf")),
                List.of(folder.resolve("routers/core.conf")),
                List.of(folder.resolve("gateways/ams/settings.json"))), report);
        assertEquals(Map.of("out/manifest.json", manifest(edge, CORE), "out/routers/core.conf",
                "core \u00e9\n", "out/routers/edge.conf", "new\n", "out/routers/notes.txt", "mine"), contents());
        assertFalse(Files.exists(folder.resolve("gateways")));
        assertEquals(past, Files.getLastModifiedTime(folder.resolve("routers/core.conf")));
    }

    @Test
    void removesNothingThatItsManifestDoesNotName() throws IOException {
        var folder = Files.createDirectory(parent.resolve("out"));
        Files.writeString(parent.resolve("precious"), "mine");
        Files.createDirectory(folder.resolve("routers"));
        for (var path : List.of("../precious", "/etc/hostname", ".", "", "routers")) {
            Files.writeString(folder.resolve("manifest.json"), manifest(EDGE).replace(EDGE.path(), path));
            assertEquals(List.of(), new OutputFolder(folder).write(outputs(GATEWAY), ALL, true).removed());
        }
        assertTrue(Files.exists(parent.resolve("precious")));
        assertTrue(Files.exists(folder.resolve("routers")));
    }

    @Test
    void writesThroughALinkToAFolder() throws IOException {
        Files.createDirectory(parent.resolve("real"));
        var link = Files.createSymbolicLink(parent.resolve("link"), parent.resolve("real"));
        new OutputFolder(link).write(outputs(EDGE));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("edge\n", Files.readString(parent.resolve("real/routers/edge.conf")));
    }

    @Test
    void undoesEveryStepWhenAnyFails() throws IOException {
        var folder = parent.resolve("out");
        new OutputFolder(folder).write(outputs(EDGE, GATEWAY));
        var before = contents();
        var later = outputs(new GeneratedFile("gateways/new/settings.json", "{1}\n"),
                new GeneratedFile("routers/core.conf", "later\n"), new GeneratedFile("routers/edge.conf", "later\n"));
        // Three files and the manifest.
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
                () -> new OutputFolder(folder, new FailingMove(1)).write(outputs(EDGE)));
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
    void keepsWhatSomebodyChanged() throws IOException {
        var folder = parent.resolve("out");
        new OutputFolder(folder).write(outputs(EDGE, CORE, GATEWAY));
        Files.writeString(folder.resolve("routers/edge.conf"), "tuned by hand\n");
        Files.writeString(folder.resolve("gateways/ams/settings.json"), "{ }\n");
        var before = contents();
        // One would be replaced, the other removed, because the model no longer gives it.
        var later = outputs(new GeneratedFile("routers/edge.conf", "new\n"), CORE);
        var e = assertThrows(ForeignFilesException.class, () -> new OutputFolder(folder).write(later));
        assertEquals(List.of(folder.resolve("gateways/ams/settings.json"), folder.resolve("routers/edge.conf")), e.files());
        assertEquals(before, contents());
        assertEquals(List.of(folder.resolve("gateways/ams/settings.json")),
                new OutputFolder(folder).write(later, ALL, true).removed());
        assertEquals("new\n", Files.readString(folder.resolve("routers/edge.conf")));
    }

    @Test
    void takesNobodysPlace() throws IOException {
        var folder = Files.createDirectory(parent.resolve("out"));
        Files.writeString(folder.resolve("manifest.json"), "{ \"name\": \"a web page\" }\n");
        var before = contents();
        assertThrows(ForeignFilesException.class, () -> new OutputFolder(folder).write(outputs(EDGE)));
        assertEquals(before, contents());
    }

    @Test
    void aPartByItselfLeavesTheOthersAlone() throws IOException {
        var folder = parent.resolve("out");
        new OutputFolder(folder).write(outputs(EDGE, CORE, GATEWAY));
        Files.writeString(folder.resolve("gateways/ams/settings.json"), "{ }\n");
        var edge = new GeneratedFile("routers/edge.conf", "new\n");
        var report = new OutputFolder(folder).write(outputs(edge), EnumSet.of(OutputPart.ROUTERS), false);
        assertEquals(List.of(folder.resolve("routers/core.conf")), report.removed());
        assertEquals("{ }\n", Files.readString(folder.resolve("gateways/ams/settings.json")));
        // Still known as erdsl's own and as changed by hand.
        assertEquals(manifest(edge, GATEWAY), Files.readString(folder.resolve("manifest.json")));
        assertThrows(ForeignFilesException.class, () -> new OutputFolder(folder).write(outputs(edge)));
    }

    @Test
    void nothingToWriteRemovesEverything() throws IOException {
        var folder = parent.resolve("out");
        new OutputFolder(folder).write(outputs(EDGE, GATEWAY));
        new OutputFolder(folder).write(List.of());
        assertEquals(Map.of(), contents());
    }

    @Test
    void refusesTwoFilesForOnePath() {
        assertThrows(IllegalArgumentException.class,
                () -> new OutputFolder(parent).write(List.of(EDGE, new GeneratedFile(EDGE.path(), "other"))));
    }

    private static List<GeneratedFile> outputs(GeneratedFile... files) {
        var all = new ArrayList<>(List.of(files));
        all.add(new GeneratedFile("manifest.json", manifest(files)));
        return all;
    }

    private static String manifest(GeneratedFile... files) {
        var origin = new ModelOrigin(List.of(new Manifest.Input("model.erdsl", "1".repeat(64))), "2".repeat(64));
        return Manifest.of(origin, List.of(files)).toFile().content();
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
