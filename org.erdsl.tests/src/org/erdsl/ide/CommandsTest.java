package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.erdsl.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client can ask for by name. */
class CommandsTest {

    @TempDir
    private Path folder;

    private String contoso;

    @BeforeEach
    void readExample() throws Exception {
        contoso = Files.readString(Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl"));
        Files.writeString(folder.resolve("a.erdsl"), contoso);
    }

    @Test
    void checkTellsTheFindingsOfAllFiles() throws Exception {
        Files.writeString(folder.resolve("b.erdsl"), "environment other { region nowhere }\n");
        var server = new StartedServer(folder).open(contoso);
        var lines = run(server, "erdsl.check", server.uri()).lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.contains("b.erdsl:1:28: error") && line.contains("nowhere")), lines::toString);
        assertTrue(lines.get(lines.size() - 1).startsWith("1 errors"), lines::toString);
    }

    @Test
    void generateWritesBesideTheModelOnlyWithoutErrors() throws Exception {
        var server = new StartedServer(folder).open(contoso);
        var written = run(server, "erdsl.generate", server.uri());
        assertTrue(written.contains("wrote "), written);
        for (var line : written.lines().toList()) {
            assertTrue(Files.exists(Path.of(line.substring("wrote ".length()))), line);
        }
        server.change(contoso.replace("region europe ", "region nowhere "));
        var refusal = assertThrows(ExecutionException.class, () -> run(server, "erdsl.generate", server.uri()));
        assertTrue(refusal.getMessage().contains("Nothing was written: the model has "), refusal::getMessage);
    }

    @Test
    void pathTellsWhereTheTrafficOfWhatIsAtTheCursorGoes() throws Exception {
        var server = new StartedServer(folder).open(contoso);
        assertTrue(run(server, "erdsl.path", server.uri(), server.at("sales \"Contoso")).contains("over amsterdamCircuit"));
        assertTrue(run(server, "erdsl.path", server.uri(), server.at("expect alerts")).contains("over the internet"));
        assertEquals("No traffic is computed for what stands here.",
                run(server, "erdsl.path", server.uri(), server.at("router edge1")));
    }

    @Test
    void libraryTextIsThatOfTheFile() throws Exception {
        var server = new StartedServer(folder).open(contoso);
        var uri = "library:/azure.erdsl";
        assertEquals(Library.text(org.eclipse.emf.common.util.URI.createURI(uri)), run(server, "erdsl.libraryText", uri));
        assertThrows(ExecutionException.class, () -> run(server, "erdsl.libraryText", "library:/none.erdsl"));
    }

    private static String run(StartedServer server, String command, Object... arguments) throws Exception {
        assertTrue(server.capabilities().getExecuteCommandProvider().getCommands().contains(command));
        return (String) answer(server.server().executeCommand(
                new ExecuteCommandParams(command, Arrays.asList(arguments))));
    }
}
