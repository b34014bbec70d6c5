package org.erdsl.generator.azure;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.net.Community;

import com.google.gson.JsonParser;

/** Which communities an artefact makes Microsoft announce, read from the artefact itself. */
final class AzureCommunities {

    private AzureCommunities() {
    }

    static TreeSet<Community> of(String format, CircuitPlan plan) throws Exception {
        var text = AzureScenario.generate(format, plan);
        return communities(switch (format) {
            case "bicep" -> bicep(text);
            case "arm" -> arm(text);
            case "terraform" -> terraform(text);
            case "cli" -> cli(text);
            case "powershell" -> powershell(text);
            default -> throw new AssertionError(format);
        });
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> bicep(String text) {
        var properties = (Map<String, Object>) new BicepReader(text).resources.get("routeFilter").body().get("properties");
        var rules = (List<Map<String, Object>>) properties.get("rules");
        return (List<String>) ((Map<String, Object>) rules.get(0).get("properties")).get("communities");
    }

    private static Collection<String> arm(String text) {
        return JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("resources").get(0).getAsJsonObject()
                .getAsJsonObject("properties").getAsJsonArray("rules").get(0).getAsJsonObject()
                .getAsJsonObject("properties").getAsJsonArray("communities").asList().stream()
                .map(element -> element.getAsString()).toList();
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> terraform(String text) {
        var filter = (Map<String, Object>) new HclReader(text).body.get("resource azurerm_route_filter microsoft");
        return (List<String>) ((Map<String, Object>) filter.get("rule")).get("communities");
    }

    /** What the Azure CLI is told when the script runs. */
    private static Collection<String> cli(String text) throws Exception {
        var folder = Files.createTempDirectory("erdsl-");
        var run = AzCommands.run(folder, text, Map.of("ERDSL_SHARED_KEY", "abc123"),
                "--subscription", "s", "--resource-group", "g", "--location", "westeurope");
        return run.values("network route-filter rule create", "--communities", 0);
    }

    private static Collection<String> powershell(String text) {
        return text.lines()
                .dropWhile(line -> !line.equals("$communities = @("))
                .skip(1)
                .takeWhile(line -> !line.equals(")"))
                .map(String::strip)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("^'|',?$", ""))
                .toList();
    }

    private static TreeSet<Community> communities(Collection<String> values) {
        var communities = values.stream().map(Community::valueOf).collect(toCollection(TreeSet::new));
        if (communities.size() != values.size()) {
            throw new AssertionError("a community twice: " + values);
        }
        return communities;
    }
}
