package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class PathCommandTest {

    private static final String ORDERS = "orders: sales -> API Management -> Azure Relay in West Europe <- amsterdamGateway"
            + " over amsterdamCircuit -> erp01.corp.contoso.example:1433";

    @TempDir
    private Path folder;

    @Test
    void everyFlowHasALine() {
        var run = CommandRun.of("path", ContosoModel.file());
        assertEquals(0, run.code(), run.err());
        assertEquals(7, run.out().lines().count());
        assertTrue(run.out().contains(ORDERS + ", because `amsterdamCircuit` accepts 12076:51002 (westeurope)\n"), run.out());
    }

    @Test
    void aNameShowsItsFlowsHopByHop() {
        var run = CommandRun.of("path", "orders", ContosoModel.file());
        assertTrue(run.out().startsWith(ORDERS + "\n  1. sales -> API Management"), run.out());
        assertTrue(run.out().contains("\n[gateway-opens-outwards] ") || run.out().contains("\n[gateway-has-one-region] "));
        assertFalse(run.out().contains("alerts:"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"environment", "connector", "gateway", "site"})
    void aKindStandsForAllOfItsElements(String kind) {
        var run = CommandRun.of("path", kind, ContosoModel.file());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("orders: "), run.out());
        assertEquals(kind.equals("environment") || kind.equals("site"), run.out().contains("users of sales"), run.out());
    }

    @Test
    void ofSeveralElementsWithOneNameTheKindMustBeSaid() throws IOException {
        var file = Files.writeString(folder.resolve("m.erdsl"), """
                site berlin
                environment berlin { region europe used from berlin }
                """);
        var run = CommandRun.of("path", "berlin", file);
        assertEquals(64, run.code());
        assertEquals("erdsl: 'berlin' is the name of several elements; say which: environment:berlin, site:berlin.\n",
                run.err());
        assertEquals(3, CommandRun.of("path", "site:berlin", file).out().lines()
                .filter(line -> line.startsWith("users") || line.startsWith("static") || line.startsWith("sign-in")).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "--if-down=nope", "--format=xml"})
    void whatIsNotThereIsRefused(String argument) {
        var run = CommandRun.of("path", argument, ContosoModel.file());
        assertEquals(64, run.code(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("erdsl: "), run.err());
    }

    @Test
    void aFileIsNeeded() {
        assertEquals(64, CommandRun.of("path", "orders").code());
        assertEquals(64, CommandRun.of("path").code());
        assertEquals(65, CommandRun.of("path", folder.resolve("missing.erdsl")).code());
    }

    @Test
    void aModelWithErrorsIsExplainedButSaid() throws IOException {
        var file = Files.writeString(folder.resolve("m.erdsl"), ContosoModel.withoutOneCommunity());
        var run = CommandRun.of("path", "sales", file);
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("erdsl: checked 1 file: 1 error"), run.err());
        assertTrue(run.out().startsWith("users of sales at amsterdam: amsterdam -> sales over the internet\n"), run.out());
    }

    @Test
    void aModelThatIsNotWholeIsNotExplained() throws IOException {
        var file = Files.writeString(folder.resolve("m.erdsl"), "environment sales { region atlantis }");
        var run = CommandRun.of("path", file);
        assertEquals(1, run.code());
        assertTrue(run.out().contains("[name-refers-to-something]"), run.out());
        assertTrue(run.out().endsWith("checked 1 file: 1 error\n"), run.out());
    }

    @Test
    void severalThingsAreDownTogether() {
        var run = CommandRun.of("path", "--if-down", "edge1", "--if-down", "edge2", ContosoModel.file());
        assertTrue(run.out().startsWith("if edge1 and edge2 are down\n\nfalls back to the internet:\n"), run.out());
        assertTrue(run.out().endsWith("\nis not touched: 4 flows\n"), run.out());
    }

    @Test
    void whatTheModelQuotesCannotDriveTheTerminal() throws IOException {
        var file = Files.writeString(folder.resolve("m.erdsl"),
                "connector c uses azureblob { data source \"\u001b[2J\u202e\" in azure region westeurope }\n");
        var out = CommandRun.of("path", "--hops", file).out();
        assertFalse(out.contains("\u001b") || out.contains("\u202e"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contoso", "kinds"})
    void jsonFollowsThePublishedSchema(String scenario) throws IOException {
        var schema = Files.readString(Path.of(System.getProperty("docs"), "schema", "paths-1.json"));
        var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        var file = Path.of(System.getProperty("testdata"), "traffic", scenario, "input.erdsl");
        for (var arguments : List.of(new Object[] {"path", "--format=json", file},
                new Object[] {"path", "--format=json", "--if-down=westeurope", file})) {
            var json = CommandRun.of(arguments).out();
            assertEquals(List.of(), List.copyOf(validator.validate(json, InputFormat.JSON)));
            assertFalse(validator.validate(json.replace("\"openedBy\": \"from\"", "\"openedBy\": \"both\""),
                    InputFormat.JSON).isEmpty());
        }
    }
}
