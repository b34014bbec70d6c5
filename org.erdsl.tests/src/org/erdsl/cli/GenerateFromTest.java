package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.erdsl.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate --from} writes how each router goes over from its earlier file; what, stands in testdata/update. */
class GenerateFromTest {

    @TempDir
    private Path folder;

    private Path model;
    private Path earlier;

    @BeforeEach
    void generate() throws IOException {
        model = Files.writeString(folder.resolve("contoso.erdsl"), Files.readString(ContosoModel.file()));
        earlier = folder.resolve("earlier");
        assertEquals(0, CommandRun.of("generate", "--only=routers", "--out=" + earlier, model.toString()).code());
    }

    private void edit(String text, String replacement) throws IOException {
        var before = Files.readString(model);
        assertTrue(before.contains(text));
        Files.writeString(model, before.replace(text, replacement));
    }

    private CommandRun update(String... more) {
        var arguments = new ArrayList<Object>(List.of("generate", "--only=routers",
                "--out=" + folder.resolve("now"), "--from=" + earlier, model.toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray());
    }

    @Test
    void commandsLeadThereAndBackAndWordsSayWhatChanges() throws IOException {
        edit("198.51.100.0/28, 2001", "198.51.100.0/28, 198.51.100.16/28, 2001");
        assertEquals(0, update().code());
        var golden = Golden.in("update");
        for (var file : List.of("edge1.change.txt", "edge1.apply.frr.conf", "edge1.take-back.frr.conf",
                "edge2.change.txt", "edge2.apply.ios-xe.cfg", "edge2.take-back.ios-xe.cfg")) {
            golden.assertEqual(file, Files.readString(folder.resolve("now/routers").resolve(file))
                    .replaceAll("SHA-256: \\w+", "SHA-256: ..."));
        }
    }

    @Test
    void aRouterThatStaysTheSameHasNone() throws IOException {
        edit("provider \"Example Carrier\"", "// a comment\n    provider \"Example Carrier\"");
        assertEquals(0, update().code());
        assertFalse(Files.exists(folder.resolve("now/routers/edge1.change.txt")));
    }

    /** Somebody put the key of a session into the file that was loaded. */
    @Test
    void anEarlierFileThatSomebodyChangedHasNoCommands() throws IOException {
        var file = earlier.resolve("routers/edge1.frr.conf");
        Files.writeString(file, Files.readString(file).replaceAll("! (neighbor \\S+ password) <secret \\w+>", "$1 hunter2"));
        edit("local preference 200", "local preference 210");
        assertEquals(0, update().code());
        assertFalse(Files.exists(folder.resolve("now/routers/edge1.apply.frr.conf")));
        var words = Files.readString(folder.resolve("now/routers/edge1.change.txt"));
        assertTrue(words.contains("There are no commands: the earlier file is not as erdsl wrote it"), words);
        assertFalse(words.contains("hunter2"), "a key was written");
    }

    @Test
    void anotherNameOfAKeyTakesNoKeyAway() throws IOException {
        edit("ER_AMS_KEY", "ER_AMS_2027");
        assertEquals(0, update().code());
        var commands = Files.readString(folder.resolve("now/routers/edge2.apply.ios-xe.cfg"));
        assertFalse(commands.contains("no neighbor"), commands);
        assertTrue(commands.contains("! neighbor 192.0.2.6 password <secret ER_AMS_2027>"), commands);
        assertTrue(Files.readString(folder.resolve("now/routers/edge2.change.txt")).contains("Sessions get another key"));
    }

    @Test
    void theyGoWithTheNextRun() throws IOException {
        edit("local preference 200", "local preference 210");
        assertEquals(0, update().code());
        assertTrue(Files.exists(folder.resolve("now/routers/edge1.change.txt")));
        assertEquals(0, CommandRun.of("generate", "--only=routers", "--out=" + folder.resolve("now"), model.toString())
                .code());
        assertFalse(Files.exists(folder.resolve("now/routers/edge1.change.txt")));
    }

    @Test
    void theManifestStandsForItsFolder() throws IOException {
        edit("local preference 200", "local preference 210");
        var run = CommandRun.of("generate", "--only=routers", "--out=" + folder.resolve("now"),
                "--from=" + earlier.resolve("manifest.json"), model.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(folder.resolve("now/routers/edge2.apply.ios-xe.cfg")));
    }

    @Test
    void anEarlierFolderThatIsNotThereIsSaid() {
        var run = CommandRun.of("generate", "--from=" + folder.resolve("nowhere"), model.toString());
        assertEquals(65, run.code());
        assertTrue(run.err().contains("there is no folder"), run.err());
    }

    @Test
    void anEarlierFileThatIsNoTextIsNamed() throws IOException {
        Files.write(earlier.resolve("routers/edge1.frr.conf"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        var run = update();
        assertEquals(65, run.code());
        assertTrue(run.err().contains("edge1.frr.conf"), run.err());
        assertFalse(Files.exists(folder.resolve("now")), "something was written");
    }
}
