package org.erdsl.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.erdsl.finding.Severity;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What administrators export becomes text of a model, or a refusal that says where and why. */
class ExportImportTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final Path DATA = Path.of(System.getProperty("testdata"), "importing");

    @ParameterizedTest
    @ValueSource(strings = {"communities.az", "communities.powershell", "environments.pac", "environments.powershell",
            "gateways.powershell", "circuits.az"})
    void theTextIsAsExpected(String name) throws IOException, ImportRefusedException {
        var text = convert(name);
        Golden.in("importing").assertEqual(name + ".expected.erdsl", text.replaceAll("20\\d\\d-\\d\\d-\\d\\d", "TODAY"));
        assertFalse(ERDSL.check(ERDSL.parse(Map.of("imported.erdsl", text))).stream()
                .anyMatch(problem -> problem.rule().equals("text-follows-the-grammar")
                        || problem.rule().equals("name-refers-to-something")));
    }

    /** Azure knows no routers, so circuits with a Microsoft peering are not complete; everything else is. */
    @ParameterizedTest
    @ValueSource(strings = {"communities.az", "communities.powershell", "environments.pac", "environments.powershell"})
    void whatIsCompleteHasNoError(String name) throws IOException, ImportRefusedException {
        var problems = ERDSL.check(ERDSL.parse(Map.of("imported.erdsl", convert(name))));
        assertEquals(List.of(), problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList());
    }

    private static String convert(String name) throws IOException, ImportRefusedException {
        var kind = ImportKind.valueOf(name.substring(0, name.indexOf('.')).toUpperCase());
        return ERDSL.get(ExportImport.class).convert(kind, Files.readAllBytes(DATA.resolve(name + ".json")), null);
    }

    static List<String> refusals() throws IOException {
        return Files.readAllLines(DATA.resolve("refused/table.txt"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNotUnderstoodIsRefusedWithItsPlace(String row) {
        var cells = row.split(" \\| ");
        var refusal = assertThrows(ImportRefusedException.class, () -> ERDSL.get(ExportImport.class).convert(
                ImportKind.valueOf(cells[0].toUpperCase()), cells[1].getBytes(StandardCharsets.UTF_8), null));
        assertEquals(cells[2], refusal.getMessage());
    }

    @Test
    void textOfWindowsPowerShellIsRead() throws ImportRefusedException {
        var json = "\uFEFF[{\"Name\": \"g\"}]";
        var expected = convertGateways(json.getBytes(StandardCharsets.UTF_8), "westeurope");
        assertEquals(expected, convertGateways(json.getBytes(StandardCharsets.UTF_16LE), "westeurope"));
        assertTrue(expected.contains("region westeurope"), expected);
        assertThrows(ImportRefusedException.class, () -> convertGateways(new byte[] {'[', (byte) 0xE4, ']'}, null));
        assertThrows(ImportRefusedException.class, () -> convertGateways(json.getBytes(StandardCharsets.UTF_8), "moon"));
    }

    private static String convertGateways(byte[] export, String region) throws ImportRefusedException {
        return ERDSL.get(ExportImport.class).convert(ImportKind.GATEWAYS, export, region);
    }

    @Test
    void deepNestingIsRefused() {
        var deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThrows(ImportRefusedException.class, () -> convertGateways(deep, null));
    }

    /** Whatever texts an export holds, each environment becomes one environment, and says what it is called. */
    @Test
    void noTextBecomesAnotherConstruct() throws Exception {
        var random = new Random(20261124);
        for (var round = 0; round < 200; round++) {
            var labels = random.ints(3, 0, Integer.MAX_VALUE).mapToObj(seed -> hostileText(new Random(seed))).toList();
            var export = new JsonArray();
            for (var label : labels) {
                var environment = new JsonObject();
                environment.addProperty("DisplayName", label);
                environment.addProperty("Location", "europe");
                export.add(environment);
            }
            var text = ERDSL.get(ExportImport.class).convert(ImportKind.ENVIRONMENTS,
                    export.toString().getBytes(StandardCharsets.UTF_8), null);
            var resource = ERDSL.parse(Map.of("imported.erdsl", text)).getResources().get(0);
            assertEquals(List.of(), resource.getErrors(), text);
            var elements = ((Model) resource.getContents().get(0)).getElements();
            assertEquals(labels.stream().map(String::strip).toList(),
                    elements.stream().map(element -> ((NamedElement) element).getDisplayName()).toList(), text);
            assertTrue(elements.stream().allMatch(element -> element.eClass().getName().equals("Environment")), text);
        }
    }

    private static String hostileText(Random random) {
        var parts = List.of("\"", "\\", "\n", "\r\n", "}", "{", "//", "/*", "*/", " site evil ", "\u2028", "\u202E", "\t",
                "accept", "12076:51002", "\uD83D\uDE00", "é", "\u0000", "\\u0022", "'", "a");
        var text = new StringBuilder("x");
        for (var i = random.nextInt(12); i > 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.append("y").toString();
    }
}
