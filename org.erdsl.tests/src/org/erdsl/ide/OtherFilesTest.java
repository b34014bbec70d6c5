package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.xtext.ide.server.concurrent.ReadRequest;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.erdsl.ide.server.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that has followed many edits says of every file what one says that reads the files anew. */
class OtherFilesTest {

    private static final int EDITS = 25;

    /** Long enough for a machine that does much else; nobody waits so long where the test passes. */
    private static final long PATIENCE_SECONDS = 20;

    /** What edits put in the place of what: rules of the other files look at all of it. */
    private static final List<List<String>> VARIANTS = List.of(
            List.of("advertise 8.0.0.0/24", "advertise 8.0.1.0/24", "advertise pools", "nat 8.0.2.0/25 advertise 8.0.2.0/24"),
            List.of("prefixes inner = 8.0.4.0/24", "prefixes inner = 8.0.5.0/24, 8.0.9.0/28", "prefixes inner = 10.0.0.0/24"),
            List.of("prefixes pools = 8.0.0.0/24, inner", "prefixes pools = inner", "prefixes pools = 8.0.0.0/24"),
            List.of("region europe", "region unitedstates", "region nowhere"),
            List.of("region westeurope", "region northeurope", "region eastus"),
            List.of("platform frr", "platform bird", "platform none"),
            List.of("accept region europe", "accept azure region westeurope", "accept region unitedstates"),
            List.of("tls 1.2", "tls 1.0"),
            List.of("template site base { users 20 ", "template site base { users 3 internet { advertise 8.0.0.0/24 } ",
                    "site base { users 20 ", "template site base2 { users 20 "),
            List.of("template site office like base", "template site office", "template site small like base"),
            List.of("site paris like office", "site paris", "site paris like base"),
            List.of("circuit second like carrier", "circuit second", "template circuit second like carrier"),
            List.of("template circuit carrier { provider", "circuit carrier { provider", "template circuit carrier2 { provider"),
            List.of("azure region westeurope { community 12076:51002", "azure region westeurope { community 12076:51999",
                    "azure region northeurope { community 12076:51999"),
            List.of("accept risk tls-1-3-needs-strong-cryptography", "accept risk gateway-needs-tls-1-2"),
            List.of("members \"gw-1\"", "members \"gw-3\"", "members \"gw-1\", \"gw-5\""),
            List.of("router edge1 ", "router edge3 "),
            List.of("// comment", "", "/* open", "site extra { location 50, 5 }"),
            List.of("\nexpect", "\n\nsite before\nexpect"));

    private static final List<String> FILES = List.of("circuits.erdsl", "facts.erdsl", "gateways.erdsl", "people.erdsl",
            "shared.erdsl", "templates.erdsl");

    @TempDir
    private Path folder;

    private final Map<String, String> texts = new LinkedHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterEachEditAllFindingsAreThoseOfAFreshServer(long seed) throws Exception {
        var random = new Random(seed);
        start();
        var edited = new StartedServer(folder);
        var different = new ArrayList<Map<String, List<String>>>();
        for (var edit = 0; edit < EDITS; edit++) {
            var file = FILES.get(random.nextInt(FILES.size()));
            var what = edit(file, edited, random);
            var fresh = findings(new StartedServer(folder));
            awaitFindings(fresh, edited, "seed " + seed + ", edit " + edit + " of " + file + ":\n" + what);
            different.add(fresh);
        }
        assertFalse(different.stream().distinct().count() < EDITS / 3, "the edits change too little");
    }

    /** Each is one way in which what is known of one file depends on another. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a template of a template             | templates.erdsl | users 20                   | users 20 internet { advertise 8.0.0.0/24 }
            a template of a circuit              | templates.erdsl | asn 3356                   | asn 64512
            a set that another set holds         | shared.erdsl    | inner = 8.0.4.0/24         | inner = 10.0.0.0/24
            a set                                | shared.erdsl    | pools = 8.0.0.0/24, inner  | pools = 8.0.9.0/28
            a fact of the company                | facts.erdsl     | community 12076:51002      | location 52.37, 4.90
            the name of an element               | shared.erdsl    | router edge1               | router edge3
            what a rule of another file looks at | people.erdsl    | region europe              | region unitedstates
            an accepted risk                     | gateways.erdsl  | on sales because           | on orders because
            """)
    void changeInOneFileIsSeenInAnother(String what, String file, String from, String to) throws Exception {
        start();
        var server = new StartedServer(folder);
        var text = texts.get(file);
        var before = findings(new StartedServer(folder));
        awaitFindings(before, server, what);
        for (var changed : List.of(text.replace(from, to), text, text.replace(from, to))) {
            write(file, changed);
            server.write(file, changed);
            var fresh = findings(new StartedServer(folder));
            assertEquals(changed.equals(text), withoutFile(file, before).equals(withoutFile(file, fresh)), what);
            awaitFindings(fresh, server, what);
        }
    }

    /** What other files refer to is the same element wherever it stands. */
    @Test
    void elementsMayMove() throws Exception {
        start();
        var server = new StartedServer(folder);
        for (var moved : List.of("site first\nrouter edge1", "router edge1")) {
            var text = texts.get("shared.erdsl").replace("router edge1", moved);
            write("shared.erdsl", text);
            server.write("shared.erdsl", text);
            awaitFindings(findings(new StartedServer(folder)), server, text);
            var others = texts.get("circuits.erdsl").replace("9.0.1.0/30 on edge1", "9.0.1.0/30 on edge2 interface \"a\"");
            server.write("circuits.erdsl", others);
            write("circuits.erdsl", others);
            awaitFindings(findings(new StartedServer(folder)), server, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates.erdsl", "shared.erdsl", "facts.erdsl", "people.erdsl"})
    void filesMayGoAndComeBack(String file) throws Exception {
        start();
        var server = new StartedServer(folder);
        var before = findings(new StartedServer(folder));
        var text = texts.get(file);
        Files.delete(folder.resolve(file));
        server.changedOnDisk(file, FileChangeType.Deleted);
        var without = findings(new StartedServer(folder));
        assertNotEquals(before, without);
        awaitFindings(without, server, "without " + file);
        write(file, text);
        server.changedOnDisk(file, FileChangeType.Created);
        awaitFindings(before, server, "with " + file);
    }

    /** While the author types, nothing is checked but what is written. */
    @Test
    void othersAreCheckedWhenTheAuthorPauses() throws Exception {
        start();
        var pause = new HeldPause();
        var server = new StartedServer(folder, pause);
        var before = findings(server);
        var text = texts.get("people.erdsl").replace("region europe", "region unitedstates");
        server.write("people.erdsl", text.replace("// comment", "// a"));
        server.write("people.erdsl", text);
        write("people.erdsl", text);
        var fresh = findings(new StartedServer(folder));
        awaitFindings(Map.of("people.erdsl", fresh.get("people.erdsl")), server, "the open file");
        assertEquals(before.get("gateways.erdsl"), findings(server).get("gateways.erdsl"));
        assertEquals(2, pause.restarts);
        pause.work.run();
        awaitFindings(fresh, server, "after the pause");
    }

    @Test
    void failureInOneFileIsLoggedAndTheOthersAreCheckedNevertheless() throws Exception {
        start();
        var pause = new HeldPause();
        var broken = new Broken();
        var server = new StartedServer(folder, binder -> {
            binder.bind(Pause.class).toInstance(pause);
            binder.bind(IResourceValidator.class).toInstance(broken);
            binder.requestInjection(broken);
        });
        var text = texts.get("people.erdsl").replace("region europe", "region unitedstates");
        write("people.erdsl", text);
        var fresh = findings(new StartedServer(folder));
        assertNotEquals(fresh.get("gateways.erdsl"), findings(server).get("gateways.erdsl"));
        server.write("people.erdsl", text);
        awaitFindings(Map.of("people.erdsl", fresh.get("people.erdsl")), server, "the open file");
        broken.file = "circuits.erdsl";
        var log = new Log();
        Logger.getLogger(ReadRequest.class).addAppender(log);
        try {
            pause.work.run();
            awaitFindings(Map.of("gateways.erdsl", fresh.get("gateways.erdsl")), server, "a file after the broken one");
            StartedServer.answer(server.server().getRequestManager().runRead(cancelled -> true));
            assertTrue(StartedServer.answer(log.logged).contains("circuits.erdsl"));
        } finally {
            Logger.getLogger(ReadRequest.class).removeAppender(log);
        }
    }

    private void start() throws IOException {
        write("shared.erdsl", """
                prefixes pools = 8.0.0.0/24, inner
                prefixes inner = 8.0.4.0/24
                router edge1 { platform frr }
                router edge2 { platform frr }
                // comment
                """);
        write("templates.erdsl", """
                template site office like base
                template site base { users 20 }
                template circuit carrier { provider "Example Carrier" peering location amsterdam bandwidth 1 Gbps
                    microsoft peering {
                        vlan 300
                        asn 3356
                        secondary 9.0.1.4/30 on edge2
                        nat inner advertise pools
                        accept region europe
                    }
                }
                """);
        write("facts.erdsl", """
                azure region westeurope { community 12076:51002 cloud public source "a page" retrieved 2026-01-01 }
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
                circuit second like carrier { sku standard microsoft peering { primary 9.0.1.0/30 on edge1 } }
                // comment
                """);
    }

    private void write(String file, String text) throws IOException {
        texts.put(file, text);
        Files.writeString(folder.resolve(file), text);
    }

    /** Types, or deletes the file, or brings it back, or closes it. */
    private String edit(String file, StartedServer server, Random random) throws IOException {
        if (!Files.exists(folder.resolve(file))) {
            write(file, texts.get(file));
            server.changedOnDisk(file, FileChangeType.Created);
            return "brought back";
        }
        if (random.nextInt(8) == 0) {
            if (server.isOpen(file)) {
                server.close(file);
            }
            Files.delete(folder.resolve(file));
            server.changedOnDisk(file, FileChangeType.Deleted);
            return "deleted";
        }
        var text = edit(texts.get(file), random);
        write(file, text);
        server.write(file, text);
        return text;
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
                .sorted()
                .toList()));
        return findings;
    }

    private static Map<String, List<String>> withoutFile(String file, Map<String, List<String>> findings) {
        var others = new TreeMap<>(findings);
        others.remove(file);
        return others;
    }

    /** A syntax error has none. */
    private static String code(Diagnostic finding) {
        return finding.getCode() == null ? "" : finding.getCode().getLeft();
    }

    /** The others are checked after the one that was changed, so the server is given time. */
    private static void awaitFindings(Map<String, List<String>> expected, StartedServer server, String edit)
            throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!expected.equals(only(expected, server)) && System.nanoTime() < end) {
            Thread.sleep(5);
        }
        assertEquals(expected, only(expected, server), edit);
    }

    private static Map<String, List<String>> only(Map<String, List<String>> files, StartedServer server) {
        var findings = findings(server);
        findings.keySet().retainAll(files.keySet());
        return findings;
    }

    /** Holds what is to begin until the test lets it. */
    private static final class HeldPause implements Pause {

        private int restarts;
        private Runnable work;

        @Override
        public void restart(Runnable held) {
            restarts++;
            work = held;
        }

        @Override
        public void stop() {
            // Nothing begins by itself.
        }
    }

    /** Fails to check one file. */
    private static final class Broken extends ResourceValidatorImpl {

        private volatile String file = "";

        @Override
        public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
            if (resource.getURI().lastSegment().equals(file)) {
                throw new IllegalStateException("broken on purpose");
            }
            return super.validate(resource, mode, cancelled);
        }
    }

    /** Keeps what is logged of a failure. */
    private static final class Log extends AppenderSkeleton {

        private final CompletableFuture<String> logged = new CompletableFuture<>();

        @Override
        protected void append(LoggingEvent event) {
            logged.complete(event.getThrowableInformation().getThrowable().getMessage());
        }

        @Override
        public boolean requiresLayout() {
            return false;
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }
}
