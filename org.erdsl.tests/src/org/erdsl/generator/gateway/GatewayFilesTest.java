package org.erdsl.generator.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.text.NastyText;
import org.erdsl.generator.text.PowerShellCommands;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.erdsl.testing.Grammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class GatewayFilesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    private static final String GATEWAY = "gateway g \"G\" { region brazilsouth members \"a\", \"b\" PROPERTY }";

    @Test
    void writesSettingsAndScripts() throws IOException {
        var golden = Golden.in("generator/gateway");
        for (var file : generate(golden.read("input.erdsl")).entrySet()) {
            if (file.getKey().startsWith("gateways/amsterdamGateway/")) {
                golden.assertEqual(file.getKey().replaceFirst(".*/", ""), file.getValue());
            }
        }
    }

    @Test
    void settingsFollowThePublishedSchema() throws IOException {
        var validator = schema();
        var full = generate(Golden.in("generator/gateway").read("input.erdsl"));
        for (var settings : List.of(full.get("gateways/amsterdamGateway/settings.json"),
                full.get("gateways/virginiaGateway/settings.json"),
                generate("gateway g { region brazilsouth }").get("gateways/g/settings.json"))) {
            assertEquals(Set.of(), validator.validate(settings, InputFormat.JSON));
            assertFalse(validator.validate(settings.replaceFirst("\"key\": \"", "\"key\": \"West "), InputFormat.JSON)
                    .isEmpty());
        }
        var settings = full.get("gateways/amsterdamGateway/settings.json");
        for (var change : Map.of("http://proxy", "http://me:secret@proxy", "11111111-", "1111-", "\"retentionDays\": 30",
                "\"retentionDays\": 366", "\"cpuPercent\": 80", "\"cpuPercent\": 101").entrySet()) {
            assertFalse(validator.validate(settings.replace(change.getKey(), change.getValue()), InputFormat.JSON).isEmpty(),
                    change.getValue());
        }
    }

    @Test
    void scriptsArePowerShellOfKnownCmdlets() throws IOException {
        var files = generate(Golden.in("generator/gateway").read("input.erdsl"));
        for (var script : List.of("amsterdamGateway/register.ps1", "amsterdamGateway/configure.ps1",
                "virginiaGateway/register.ps1")) {
            var text = files.get("gateways/" + script);
            assertEquals(List.of(), Grammar.POWERSHELL.errors(text), script);
            assertEquals(List.of(), PowerShellCommands.unknown(text), script);
        }
    }

    /** The order of Microsoft: region, installation, cluster, further members. */
    @Test
    void registersInOrder() {
        var script = generate(GATEWAY.replace("PROPERTY", "recovery key secret KEY")).get("gateways/g/register.ps1");
        var order = List.of("Get-DataGatewayRegion |", "Install-DataGateway -AcceptConditions", "Get-DataGatewayCluster -RegionKey",
                "Add-DataGatewayCluster -RecoveryKey", "Add-DataGatewayClusterMember -RecoveryKey");
        var at = order.stream().map(script::indexOf).toList();
        assertEquals(at.stream().sorted().toList(), at);
        assertTrue(at.get(0) > 0, script);
        assertTrue(script.contains("[SecureString] $RecoveryKey"), script);
    }

    /** Nothing that Microsoft does not document, and nothing that only the region or the mode would need. */
    @Test
    void noScriptForWhatHasNoCluster() {
        assertEquals(Set.of("gateways/g/settings.json"), ofGateway("mode personal").keySet());
        assertEquals(Set.of("gateways/g/settings.json"), ofGateway("mode virtual-network").keySet());
        assertEquals(Set.of("gateways/g/settings.json", "gateways/g/register.ps1"), ofGateway("mode standard").keySet());
        assertFalse(String.join("", generate(GATEWAY.replace("PROPERTY", "connectivity https")).values())
                .contains("ServiceBusSystemConnectivityMode"));
        assertTrue(ofGateway("proxy \"http://p:1\" authentication basic").get("gateways/g/configure.ps1")
                .contains("nothing was set"));
    }

    @Test
    void acceptedRisksAreInEveryFile() {
        var files = generate(GATEWAY.replace("PROPERTY", "strong cryptography on")
                + "\naccept risk gateway-is-registered-without-private-link on g because \"a test\" until 2027-01-31");
        var risk = "gateway-is-registered-without-private-link on g until 2027-01-31";
        files.forEach((path, text) -> assertEquals(path.startsWith("gateways/g/"),
                path.matches("(gateways|azure|routers)/.*") && text.contains(risk), path));
        assertEquals(Set.of(), schema().validate(files.get("gateways/g/settings.json"), InputFormat.JSON));
    }

    /** Whatever the name of a gateway holds, the script reads it as a name. */
    @ParameterizedTest
    @MethodSource("org.erdsl.generator.text.NastyText#all")
    void namesStayNames(String nasty) {
        var plain = generate(GATEWAY.replace("PROPERTY", ""));
        var other = generate(GATEWAY.replace("\"G\"", NastyText.inErdsl(nasty)).replace("PROPERTY", ""));
        assertEquals(plain.keySet(), other.keySet());
        for (var path : plain.keySet()) {
            if (path.equals("gateways/g/register.ps1")) {
                assertEquals(withoutName(plain.get(path)), withoutName(other.get(path)));
            } else if (!path.equals("manifest.json") && !path.equals("gateways/g/settings.json")) {
                assertEquals(withoutDigest(plain.get(path)), withoutDigest(other.get(path)), path);
            }
        }
        assertEquals(nasty, JsonParser.parseString(other.get("gateways/g/settings.json"))
                .getAsJsonObject().get("name").getAsString());
    }

    /** What cannot be a host, a proxy, a folder, a tenant or a secret is refused and reaches no file. */
    @ParameterizedTest
    @MethodSource("org.erdsl.generator.text.NastyText#all")
    void textThatCannotBeWrittenIsRefused(String nasty) {
        var string = NastyText.inErdsl(nasty);
        refused("proxy " + string);
        refused("proxy " + NastyText.inErdsl("http://proxy.contoso.example:80/" + nasty));
        refused("logs { path " + string + " }");
        refused("reports { path " + NastyText.inErdsl("D:\\logs" + nasty) + " }", nasty.matches("[A-Za-z0-9 ._()-]*\\\\?"));
        refused("allowed tenants " + string);
        refused("members " + string);
    }

    /** A key in the model is a mistake the rules report; even so it reaches no file. */
    @Test
    void noSecretIsWritten() {
        refused("proxy \"http://me:pa55word@proxy.contoso.example:80\"");
        var files = generate(GATEWAY.replace("PROPERTY", "recovery key \"pa55word\""));
        assertFalse(files.values().stream().anyMatch(text -> text.contains("pa55word")));
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(
                    Files.readString(Path.of(System.getProperty("docs"), "schema", "gateway-settings-1.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refused(String property) {
        refused(property, false);
    }

    private static void refused(String property, boolean harmless) {
        if (!harmless) {
            var model = ERDSL.parse(GATEWAY.replace("PROPERTY", property));
            var e = assertThrows(GenerationRefusedException.class, () -> ERDSL.get(ErdslGenerator.class).generate(model));
            assertTrue(e.getMessage().matches("[\\x20-\\x7E\n]*"), e.getMessage());
        }
    }

    private static List<String> withoutName(String script) {
        return script.lines().filter(line -> !line.startsWith("$gatewayName = ") && !line.contains("SHA-256")).toList();
    }

    private static List<String> withoutDigest(String text) {
        return text.lines().filter(line -> !line.contains("SHA-256")).toList();
    }

    private static Map<String, String> ofGateway(String property) {
        return generate(GATEWAY.replace("PROPERTY", property)).entrySet().stream()
                .filter(file -> file.getKey().startsWith("gateways/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> generate(String text) {
        return ERDSL.generate(ERDSL.parse(text)).stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content, (a, b) -> a, TreeMap::new));
    }
}
