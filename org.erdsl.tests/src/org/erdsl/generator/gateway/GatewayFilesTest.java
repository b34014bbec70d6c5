package org.erdsl.generator.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.erdsl.generator.GeneratedFile;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class GatewayFilesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    @Test
    void writesSettingsAndScript() throws IOException {
        var golden = Golden.in("generator/gateway");
        var files = generate(golden.read("input.erdsl"));
        golden.assertEqual("settings.json", files.get("gateways/amsterdamGateway/settings.json"));
        golden.assertEqual("register.ps1", files.get("gateways/amsterdamGateway/register.ps1"));
    }

    @Test
    void settingsFollowThePublishedSchema() throws IOException {
        var schema = Files.readString(Path.of(System.getProperty("docs"), "schema", "gateway-settings-1.json"));
        var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        var settings = generate("gateway g { region brazilsouth }").get("gateways/g/settings.json");
        assertEquals(Map.of(), Map.copyOf(validator.validate(settings, InputFormat.JSON).stream()
                .collect(Collectors.toMap(Object::toString, Object::toString))));
        var withoutRegion = settings.replace("brazilsouth", "Brazil South");
        assertFalse(validator.validate(withoutRegion, InputFormat.JSON).isEmpty());
    }

    /** Whatever a name holds, the script reads it as a name: outside of numbers nothing of it is left to run. */
    @ParameterizedTest
    @ValueSource(strings = {
            "'; Remove-Item C:\\\\ -Recurse; '", "$(Get-Date)", "`n", "a\\nb", "\u2019; exit; \u2019", "${env:PATH}",
            "#>", "\\\"; exit", "Z\u00fcrich \u00d7 2"})
    void namesStayNames(String name) {
        var script = generate("gateway g \"" + name + "\" { region brazilsouth members \"" + name + "\" }")
                .get("gateways/g/register.ps1");
        for (var variable : new String[] {"$gatewayName", "$firstMember"}) {
            var line = script.lines().filter(l -> l.startsWith(variable + " = ")).findFirst().orElseThrow();
            var expression = line.substring(variable.length() + 3);
            assertTrue(expression.matches("\\(''( \\+ ('[^'`$\u2018-\u201B]*'|\\[char\\]0x[0-9A-F]{4}))+\\)"), line);
            assertEquals(unescaped(name), evaluated(expression));
        }
    }

    private static String unescaped(String name) {
        return name.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static String evaluated(String expression) {
        var text = new StringBuilder();
        for (var part : expression.substring(1, expression.length() - 1).split(" \\+ (?=['\\[])")) {
            text.append(part.startsWith("'")
                    ? part.substring(1, part.length() - 1)
                    : String.valueOf((char) Integer.parseInt(part.substring("[char]0x".length()), 16)));
        }
        return text.toString();
    }

    private static Map<String, String> generate(String text) {
        return ERDSL.generate(ERDSL.parse(text)).stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
    }
}
