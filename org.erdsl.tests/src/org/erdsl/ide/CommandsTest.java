package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.erdsl.ide.traffic.TrafficPicture;
import org.erdsl.library.Library;
import org.erdsl.traffic.Medium;
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

    @Test
    void trafficIsThePictureOfTheElementAtTheCursor() throws Exception {
        var server = new StartedServer(folder).open(contoso);
        var picture = traffic(server, "orders uses");
        assertEquals("connector orders", picture.title());
        assertEquals(1, picture.flows().size(), picture.flows()::toString);
        assertTrue(picture.flows().get(0).contains("<- amsterdamGateway over amsterdamCircuit -> "), picture.flows()::toString);
        var gateway = picture.boxes().stream().filter(box -> box.title().equals("amsterdamGateway")).findFirst().orElseThrow();
        assertEquals(server.uri(), gateway.source().getUri());
        assertEquals(server.at("amsterdamGateway \"CONTOSO"), gateway.source().getRange().getStart());
        assertTrue(picture.boxes().stream().anyMatch(box -> box.kind().equals("relay")
                && box.source().getUri().startsWith("library:/")), picture.boxes()::toString);
        assertTrue(picture.lines().stream().anyMatch(line -> line.medium() == Medium.EXPRESSROUTE));
        assertTrue(picture.svg().startsWith("<svg") && picture.svg().contains("--expressroute"), picture.svg());
    }

    @Test
    void trafficOfRoutersAndCircuitsIsWhatLeadsOverThem() throws Exception {
        var server = new StartedServer(folder).open(contoso);
        assertEquals(traffic(server, "circuit amsterdamCircuit").flows(), traffic(server, "router edge1").flows());
        assertTrue(traffic(server, "router edge1").flows().stream().allMatch(flow -> flow.contains("over amsterdamCircuit")));
        assertEquals("circuit amsterdamCircuit", traffic(server, "vlan 300").title());
        assertEquals("users of sales at amsterdam", traffic(server, "expect sales from").title());
    }

    @Test
    void noTrafficIsNoPicture() throws Exception {
        var server = new StartedServer(folder).open(contoso);
        assertNull(traffic(server, "/*"));
        server.change(contoso.replace("at amsterdam\n", "at nowhere\n"));
        assertNull(traffic(server, "orders uses"));
    }

    @Test
    void namesAreThoseOfAllFiles() throws Exception {
        Files.writeString(folder.resolve("b.erdsl"), "site qwertzOffice\n");
        var server = new StartedServer(folder).open(contoso);
        var words = List.of("Qwertz", "Amsterdam", "hedquarters", "circuit", "office", "westeurope");
        assertEquals(List.of("Qwertz", "Amsterdam", "circuit", "office"), answer(server.server().executeCommand(
                new ExecuteCommandParams("erdsl.names", List.of(server.uri(), words)))));
        assertThrows(ExecutionException.class, () -> run(server, "erdsl.names", server.uri()));
    }

    private static TrafficPicture traffic(StartedServer server, String at) throws Exception {
        return (TrafficPicture) answer(server.server().executeCommand(
                new ExecuteCommandParams("erdsl.traffic", List.of(server.uri(), server.at(at)))));
    }

    private static String run(StartedServer server, String command, Object... arguments) throws Exception {
        assertTrue(server.capabilities().getExecuteCommandProvider().getCommands().contains(command));
        return (String) answer(server.server().executeCommand(
                new ExecuteCommandParams(command, Arrays.asList(arguments))));
    }
}
