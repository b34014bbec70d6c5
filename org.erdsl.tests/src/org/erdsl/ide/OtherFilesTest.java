package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that has followed many edits says of every file what one says that reads the files anew. */
class OtherFilesTest {

    private static final int EDITS = 25;

    /** Long enough for a machine that does much else; nobody waits so long where the test passes. */
    private static final long PATIENCE_SECONDS = 20;

    /** What edits put in the place of what: rules of the other files look at all of it. */
    private static final List<List<String>> VARIANTS = List.of(
            List.of("advertise 8.0.0.0/24", "advertise 8.0.1.0/24", "advertise pools", "nat 8.0.2.0/25 advertise 8.0.2.0/24"),
            List.of("region europe", "region unitedstates", "region nowhere"),
            List.of("region westeurope", "region northeurope", "region eastus"),
            List.of("platform frr", "platform bird", "platform none"),
            List.of("accept region europe", "accept azure region westeurope", "accept region unitedstates"),
            List.of("tls 1.2", "tls 1.0"),
            List.of("site like office { ", "site { ", "template site office2 { ", "site { users 3 "),
            List.of("// comment", "", "/* open", "site extra { location 50, 5 }"),
            List.of("\nexpect", "\n\nsite before\nexpect"));

    private static final List<String> FILES = List.of("circuits.erdsl", "gateways.erdsl", "people.erdsl", "shared.erdsl");

    @TempDir
    private Path folder;

    private final Map<String, String> texts = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void afterEachEditAllFindingsAreThoseOfAFreshServer(long seed) throws Exception {
        var random = new Random(seed);
        start();
        var edited = new StartedServer(folder);
        var different = new ArrayList<Map<String, List<String>>>();
        for (var edit = 0; edit < EDITS; edit++) {
            var file = FILES.get(random.nextInt(FILES.size()));
            var text = edit(texts.get(file), random);
            write(file, text);
            edited.write(file, text);
            var fresh = findings(new StartedServer(folder));
            awaitFindings(fresh, edited, "seed " + seed + ", edit " + edit + " of " + file + ":\n" + text);
            different.add(fresh);
        }
        assertFalse(different.stream().distinct().count() < EDITS / 3, "the edits change too little");
    }

    @Test
    void changeInOneFileIsSeenInAnother() throws Exception {
        start();
        var server = new StartedServer(folder);
        var before = findings(server).get("gateways.erdsl");
        var text = texts.get("people.erdsl").replace("region europe", "region unitedstates");
        write("people.erdsl", text);
        server.write("people.erdsl", text);
        var fresh = findings(new StartedServer(folder));
        assertNotEquals(before, fresh.get("gateways.erdsl"));
        awaitFindings(fresh, server, "");
    }

    private void start() throws IOException {
        write("shared.erdsl", """
                prefixes pools = 8.0.0.0/24
                template site office { users 20 }
                router edge1 { platform frr }
                router edge2 { platform frr }
                // comment
                """);
        write("people.erdsl", """
                site amsterdam { location 52.37, 4.90 internet { nat 8.0.9.0/28 advertise 8.0.9.0/28 } }
                site paris like office { location 48.85, 2.35 }
                environment sales { region europe type production used from amsterdam, paris over main connectors orders }
                connector orders uses sql { data source "erp:1433" at amsterdam gateway ams }
                // comment
                expect sales from amsterdam over main
                """);
        write("gateways.erdsl", """
                gateway ams { region westeurope site amsterdam tls 1.2 members "gw-1", "gw-2" }
                gateway par { region westeurope site paris tls 1.2 members "gw-3", "gw-4" }
                // comment
                expect orders via ams
                accept risk production-is-used-over-two-peering-locations on sales because "one is enough" until 2099-12-31
                """);
        write("circuits.erdsl", """
                circuit main {
                    provider "Example Carrier"
                    peering location amsterdam
                    sku standard
                    bandwidth 1 Gbps
                    microsoft peering {
                        vlan 300
                        asn 3356
                        primary 9.0.0.0/30 on edge1
                        secondary 9.0.0.4/30 on edge2
                        advertise 8.0.0.0/24
                        accept region europe
                    }
                }
                // comment
                """);
    }

    private void write(String file, String text) throws IOException {
        texts.put(file, text);
        Files.writeString(folder.resolve(file), text);
    }

    /** Another text of one of the variants that are in a text, or the text with something at its end. */
    private static String edit(String text, Random random) {
        var present = new ArrayList<List<String>>();
        for (var variants : VARIANTS) {
            for (var variant : variants) {
                if (!variant.isBlank() && text.contains(variant)) {
                    present.add(List.of(variant, variants.get(random.nextInt(variants.size()))));
                }
            }
        }
        if (present.isEmpty()) {
            return text + "// comment\n";
        }
        var change = present.get(random.nextInt(present.size()));
        var at = text.indexOf(change.get(0));
        return text.substring(0, at) + change.get(1) + text.substring(at + change.get(0).length());
    }

    private static Map<String, List<String>> findings(StartedServer server) {
        var findings = new TreeMap<String, List<String>>();
        FILES.forEach(file -> findings.put(file, server.findings(file).stream()
                .map(finding -> finding.getRange().getStart().getLine() + ":" + finding.getRange().getStart().getCharacter()
                        + "-" + finding.getRange().getEnd().getLine() + ":" + finding.getRange().getEnd().getCharacter() + " "
                        + finding.getSeverity() + " " + code(finding) + " " + finding.getMessage().getLeft())
                .toList()));
        return findings;
    }

    /** A syntax error has none. */
    private static String code(Diagnostic finding) {
        return finding.getCode() == null ? "" : finding.getCode().getLeft();
    }

    /** The others are checked after the one that was changed, so the server is given time. */
    private static void awaitFindings(Map<String, List<String>> expected, StartedServer server, String edit)
            throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!expected.equals(findings(server)) && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertEquals(expected, findings(server), edit);
    }
}
