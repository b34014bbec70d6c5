package org.erdsl.generator.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.generator.text.PowerShellCommands;
import org.erdsl.testing.Grammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** Every format is what it claims to be, by a reader that refuses what it does not know. */
class AzureStructureTest {

    static Stream<CircuitPlan> plans() {
        return AzureScenario.all().flatMap(scenario -> scenario.plans().stream());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void bicepIsBicepOfTheKnownResources(CircuitPlan plan) {
        var text = AzureScenario.generate("bicep", plan);
        assertEquals(List.of(), Grammar.BICEP.errors(text));
        var bicep = new BicepReader(text);
        assertEquals(Map.of("circuit", "Microsoft.Network/expressRouteCircuits@2024-05-01",
                "routeFilter", "Microsoft.Network/routeFilters@2024-05-01",
                "peering", "Microsoft.Network/expressRouteCircuits/peerings@2024-05-01"),
                bicep.resources.entrySet().stream().collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().type())));
        bicep.resources.values().forEach(resource -> BicepShape.of(resource.type()).check(resource.body()));
        assertTrue(bicep.resources.get("circuit").existing());
        assertEquals(new BicepReader.Name("routeFilter.id"), bicep.outputs.get("routeFilterId"));
        if (plan.peering().sharedKeySecret().isPresent()) {
            var key = bicep.parameters.get("sharedKey");
            assertTrue(key.decorators().containsKey("secure"));
            assertEquals(null, key.defaultValue());
        } else {
            assertFalse(bicep.parameters.containsKey("sharedKey"));
        }
    }

    @Test
    void theBicepReaderRefusesWhatItDoesNotKnow() {
        var known = AzureScenario.generate("bicep", plans().findFirst().orElseThrow());
        for (var change : Map.of("name: circuitName", "name: 'a${circuitName}'", "location: location",
                "location: resourceGroup().location", "access: 'Allow'", "access: 'Deny'", "vlanId: vlanId", "vlanID: vlanId",
                "peerASN: ", "peerASN: '1' //").entrySet()) {
            var changed = known.replace(change.getKey(), change.getValue());
            assertThrows(AssertionError.class, () -> new BicepReader(changed).resources.values()
                    .forEach(resource -> BicepShape.of(resource.type()).check(resource.body())), change.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void armFollowsTheSchema(CircuitPlan plan) throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(
                Files.readString(Path.of(System.getProperty("testdata"), "schema", "arm-peering.json")));
        var text = AzureScenario.generate("arm", plan);
        assertEquals(Set.of(), schema.validate(text, InputFormat.JSON));
        for (var change : Map.of("\"Allow\"", "\"Deny\"", "\"peerASN\": ", "\"peerAsn\": ", "\"12076:", "\"12076.").entrySet()) {
            assertFalse(schema.validate(text.replace(change.getKey(), change.getValue()), InputFormat.JSON).isEmpty(),
                    change.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void terraformIsFormattedAndKnown(CircuitPlan plan) {
        var text = AzureScenario.generate("terraform", plan);
        assertEquals(List.of(), TerraformLayout.violations(text));
        TerraformShape.check(new HclReader(text).body);
        assertFalse(TerraformLayout.violations(text.replace("  name  ", "  name ")).isEmpty());
        assertFalse(TerraformLayout.violations(text.replace("\n  rule {", "\n\n  rule {")).isEmpty());
        assertThrows(AssertionError.class,
                () -> TerraformShape.check(new HclReader(text.replace("vlan_id  ", "vlan_no  ")).body));
        assertThrows(AssertionError.class, () -> new HclReader(text.replace("\"Allow\"", "\"${var.access}\"")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void powerShellCallsKnownCmdletsOnly(CircuitPlan plan) {
        var text = AzureScenario.generate("powershell", plan);
        assertEquals(List.of(), Grammar.POWERSHELL.errors(text));
        assertEquals(List.of(), PowerShellCommands.unknown(text));
        assertFalse(PowerShellCommands.unknown(text.replace("Set-AzRouteFilter", "Set-AzRoutFilter")).isEmpty());
        assertFalse(PowerShellCommands.unknown(text.replace("-CommunityList", "-Communities")).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theShellScriptMayRunTwice(CircuitPlan plan, @TempDir Path folder) throws Exception {
        var script = AzureScenario.generate("cli", plan);
        var arguments = new String[] {"--subscription", "s", "--resource-group", "g", "--location", "westeurope"};
        var key = Map.of("ERDSL_SHARED_KEY", "abc123");
        var first = AzCommands.run(folder, script, key, arguments);
        assertEquals(0, first.code(), first.output());
        assertEquals("", first.output());
        var ipv6 = plan.peering().ipv6().isPresent() ? List.of("network express-route peering update") : List.<String>of();
        assertEquals(concat(List.of("network route-filter create", "network route-filter rule create",
                "network express-route peering create"), ipv6), first.changes());
        var second = AzCommands.run(folder, script, key, arguments);
        assertEquals(0, second.code(), second.output());
        assertEquals(concat(List.of("network route-filter rule create", "network express-route peering update"), ipv6),
                second.changes());
    }

    @Test
    void theShellScriptAsksForWhatItNeeds(@TempDir Path folder) throws Exception {
        var plan = AzureScenario.test("europe").plans().get(0);
        var script = AzureScenario.generate("cli", plan);
        assertEquals(64, AzCommands.run(folder, script, Map.of()).code());
        assertEquals(64, AzCommands.run(folder, script, Map.of(), "--subscription").code());
        var arguments = new String[] {"--subscription", "s", "--resource-group", "g", "--location", "westeurope"};
        var wrong = AzCommands.run(folder, script, Map.of("ERDSL_SHARED_KEY", "no $(key)"), arguments);
        assertEquals(64, wrong.code());
        assertEquals(List.of(), wrong.calls());
    }

    private static List<String> concat(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
