package org.erdsl.generator.firewall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.erdsl.gateway.Endpoint;
import org.erdsl.gateway.EndpointCatalogue;
import org.erdsl.gateway.EndpointCloud;
import org.erdsl.gateway.GatewayPlan.Connectivity;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.text.PowerShellCommands;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.erdsl.testing.Grammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class FirewallFilesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    private static Map<String, String> files() throws IOException {
        return generate(Golden.in("generator/gateway").read("input.erdsl"));
    }

    /** One list is read in every format; the others differ in their endpoints alone. */
    @Test
    void writesWhatIsExpected() throws IOException {
        for (var file : files().entrySet()) {
            for (var list : List.of("amsterdamGateway/registration", "virginiaGateway/operation")) {
                if (file.getKey().startsWith("firewall/" + list)) {
                    Golden.in("generator/firewall/" + list).assertEqual(
                            file.getKey().substring(file.getKey().lastIndexOf('/') + 1), file.getValue());
                }
            }
        }
    }

    @Test
    void jsonFollowsThePublishedSchema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(
                Path.of(System.getProperty("docs"), "schema", "gateway-allow-list-1.json")));
        for (var json : only("allow-list.json").values()) {
            assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
            assertFalse(schema.validate(json.replace("\"tcp\"", "\"udp\""), InputFormat.JSON).isEmpty());
            assertFalse(schema.validate(json.replace("\"443\"", "443"), InputFormat.JSON).isEmpty());
        }
    }

    /** Every format allows the same hosts on the same ports. */
    @Test
    void theFormatsAgree() throws IOException {
        for (var json : only("allow-list.json").entrySet()) {
            var folder = json.getKey().replace("allow-list.json", "");
            var wanted = new TreeSet<String>();
            JsonParser.parseString(json.getValue()).getAsJsonObject().getAsJsonArray("endpoints").forEach(endpoint ->
                    endpoint.getAsJsonObject().getAsJsonArray("ports").forEach(port -> wanted.add(
                            endpoint.getAsJsonObject().get("host").getAsString() + " " + port.getAsString())));
            var hosts = wanted.stream().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(wanted, csv(files().get(folder + "allow-list.csv")));
            assertEquals(wanted, windows(files().get(folder + "windows-firewall.ps1")));
            assertEquals(wanted, nftables(files().get(folder + "allow-list.nft"), files().get(folder + "dnsmasq.conf"), hosts));
            assertEquals(hosts, matches(files().get(folder + "fortinet.conf"), "set fqdn \"([^\"]+)\""));
            var paloAlto = matches(files().get(folder + "palo-alto.txt"), "(?m)^set address \\S+ fqdn (\\S+)$");
            paloAlto.addAll(matches(files().get(folder + "palo-alto.txt"), "(?m)^set profiles .* list (\\S+)/$"));
            assertEquals(hosts, paloAlto);
            var ports = wanted.stream().map(line -> line.split(" ")[1]).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(ports, matches(files().get(folder + "fortinet.conf"), "set tcp-portrange (\\S+)"));
            assertEquals(ports, matches(files().get(folder + "palo-alto.txt"), "(?m)^set service .* port (\\S+)$"));
        }
    }

    /** HTTPS mode needs no other port to the relay, and a registered gateway needs nothing but the relay. */
    @ParameterizedTest
    @EnumSource(EndpointCloud.class)
    void onlyWhatIsNeeded(EndpointCloud cloud) {
        var catalogue = new EndpointCatalogue();
        var https = catalogue.endpoints(cloud, Connectivity.HTTPS);
        var tcp = catalogue.endpoints(cloud, Connectivity.TCP);
        assertTrue(tcp.containsAll(https));
        assertEquals(Set.of("5671-5672", "9350-9354"), tcp.stream().filter(endpoint -> !https.contains(endpoint))
                .flatMap(endpoint -> endpoint.ports().stream()).map(Object::toString).collect(Collectors.toSet()));
        var lasting = tcp.stream().filter(endpoint -> endpoint.phase() == Endpoint.Phase.OPERATION)
                .map(Endpoint::host).collect(Collectors.toSet());
        assertEquals(1, lasting.size());
        assertTrue(lasting.iterator().next().startsWith("*.servicebus."), lasting.toString());
        assertFalse(https.stream().anyMatch(endpoint -> endpoint.host().endsWith("cloudapp.azure.com")));
    }

    /** Loaded into the kernel's own parser, in a network of its own. */
    @Test
    void nftablesTakesIt() throws Exception {
        for (var text : only("allow-list.nft").values()) {
            var file = Files.writeString(Files.createTempFile("erdsl-", ".nft"), text);
            var process = new ProcessBuilder("unshare", "-rn", "nft", "-c", "-f", file.toString())
                    .redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes());
            Files.delete(file);
            assertEquals(0, process.waitFor(), output);
        }
    }

    @Test
    void windowsFirewallIsPowerShellOfKnownCmdlets() throws IOException {
        for (var text : only("windows-firewall.ps1").values()) {
            assertEquals(List.of(), Grammar.POWERSHELL.errors(text));
            assertEquals(List.of(), PowerShellCommands.unknown(text));
        }
    }

    @Test
    void aCloudThatNobodyTellsIsRefused() {
        var gateway = "gateway g { region usgovvirginia members \"a\" }\n";
        var model = ERDSL.parse(gateway);
        assertTrue(assertThrows(GenerationRefusedException.class, () -> ERDSL.get(ErdslGenerator.class).generate(model))
                .getMessage().contains("GCC High"));
        var json = generate(gateway + "environment e { region usgovhigh connectors c }\n"
                + "connector c uses sql { data source \"x:1\" gateway g }\n").get("firewall/g/operation/allow-list.json");
        assertTrue(json.contains("\"cloud\": \"gcc-high\""), json);
    }

    @Test
    void aGatewayWithoutHostsNeedsNoFirewall() {
        assertFalse(generate("gateway g { region westeurope mode virtual-network }").keySet().stream()
                .anyMatch(path -> path.startsWith("firewall/")));
    }

    private static TreeSet<String> csv(String text) throws IOException {
        var found = new TreeSet<String>();
        for (var row : CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(text))) {
            for (var port : row.get("ports").split(" ")) {
                found.add(row.get("host") + " " + port);
            }
        }
        return found;
    }

    private static TreeSet<String> windows(String text) {
        var found = new TreeSet<String>();
        text.lines().filter(line -> line.startsWith("New-NetFirewallRule")).forEach(line -> {
            var host = line.replaceAll(".*-DisplayName '[^']*: ([^']+)'.*", "$1");
            for (var port : line.replaceAll(".*-RemotePort ('[0-9-]+'(, '[0-9-]+')*) .*", "$1").split(", ")) {
                found.add(host + " " + port.replace("'", ""));
            }
        });
        return found;
    }

    private static TreeSet<String> nftables(String rules, String dnsmasq, Set<String> hosts) {
        var found = new TreeSet<String>();
        dnsmasq.lines().filter(line -> line.startsWith("nftset=")).forEach(line -> {
            var domain = line.split("/")[1];
            var host = hosts.contains(domain) ? domain : "*." + domain;
            var set = line.replaceAll(".*#(h\\d+)-v4,.*", "$1");
            for (var version : List.of("ip saddr @gateway-v4 ip daddr @" + set + "-v4", "ip6 saddr @gateway-v6 ip6 daddr @" + set + "-v6")) {
                var rule = rules.lines().filter(r -> r.strip().startsWith(version + " ")).toList();
                assertEquals(1, rule.size(), version);
                for (var port : rule.get(0).replaceAll(".*\\{ (.*) \\}.*", "$1").split(", ")) {
                    found.add(host + " " + port);
                }
            }
        });
        return found;
    }

    private static TreeSet<String> matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> only(String name) throws IOException {
        var found = files();
        found.keySet().removeIf(path -> !path.endsWith("/" + name));
        assertEquals(4, found.size());
        return found;
    }

    private static Map<String, String> generate(String text) {
        return ERDSL.generate(ERDSL.parse(text)).stream()
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content, (a, b) -> a, TreeMap::new));
    }
}
