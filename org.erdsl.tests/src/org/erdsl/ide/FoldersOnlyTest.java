package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.erdsl.testing.Addresses;
import org.erdsl.testing.SilentListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server reads what is in its folders, whatever it is asked for; and one bad file there spoils no other. */
@Timeout(300)
class FoldersOnlyTest {

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("folder"));
        Files.writeString(folder.resolve("good.erdsl"), "site goodOne { users 1 }\n");
        Files.writeString(root.resolve("outside.erdsl"), "site secretOne { users 1 }\n");
    }

    @Test
    void nobodyIsAskedForWhatAnImportNames() throws Exception {
        try (var listener = SilentListener.open()) {
            var addresses = Addresses.at(listener.port());
            for (var index = 0; index < addresses.size(); index++) {
                Files.writeString(folder.resolve("m" + index + ".erdsl"), "import \"" + addresses.get(index) + "\"\n");
            }
            var server = new StartedServer(folder);
            for (var index = 0; index < addresses.size(); index++) {
                var found = messages(server.findings("m" + index + ".erdsl"));
                assertTrue(found.size() == 1 && found.get(0).contains("it is an address, and an import names a file"),
                        addresses.get(index) + ": " + found);
            }
            assertEquals(0, listener.connections());
        }
    }

    @Test
    void nobodyIsAskedForWhatAClientNames() throws Exception {
        try (var listener = SilentListener.open()) {
            var server = new StartedServer(folder);
            var uris = new ArrayList<>(Addresses.at(listener.port()));
            uris.add(root.resolve("outside.erdsl").toUri().toString());
            uris.add(folder.toUri() + "../outside.erdsl");
            uris.add(folder.toUri() + "%2e%2e/outside.erdsl");
            for (var uri : uris) {
                ask(server, uri);
            }
            goodFileIsServed(server);
            assertEquals(0, listener.connections());
        }
    }

    /** Notifications are answered by nobody; of requests, a refusal is an answer too. */
    private static void ask(StartedServer server, String uri) throws Exception {
        var file = new TextDocumentIdentifier(uri);
        for (var change : FileChangeType.values()) {
            attempt(() -> server.server().didChangeWatchedFiles(
                    new DidChangeWatchedFilesParams(List.of(new FileEvent(uri, change)))));
        }
        attempt(() -> knowsNothing(StartedServer.answer(server.service().hover(new HoverParams(file, new Position(0, 0))))));
        attempt(() -> knowsNothing(StartedServer.answer(server.service().documentSymbol(new DocumentSymbolParams(file)))));
        for (var command : List.of("erdsl.check", "erdsl.generate")) {
            attempt(() -> knowsNothing(StartedServer.answer(server.server().getWorkspaceService()
                    .executeCommand(new ExecuteCommandParams(command, List.of(uri))))));
        }
        attempt(() -> server.server().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "erdsl", 1, "site b"))));
        attempt(() -> server.server().didClose(new DidCloseTextDocumentParams(file)));
    }

    private static void knowsNothing(Object answer) {
        assertTrue(!String.valueOf(answer).contains("secret"), () -> String.valueOf(answer));
    }

    /** Texts that are no URI at all are refused in ways that differ. */
    private static void attempt(Attempt attempt) throws Exception {
        try {
            attempt.run();
        } catch (ExecutionException e) {
            assertTrue(e.getCause() instanceof ResponseErrorException || e.getCause() instanceof IllegalArgumentException,
                    () -> String.valueOf(e.getCause()));
        } catch (IllegalArgumentException refused) {
            assertNotNull(refused.getMessage());
        }
    }

    @Test
    void importsLeadToTheFoldersAlone() throws Exception {
        Files.writeString(folder.resolve("in.erdsl"), "import \"good.erdsl\"\n");
        Files.writeString(folder.resolve("out.erdsl"), "import \"../outside.erdsl\"\n");
        Files.createSymbolicLink(folder.resolve("link.erdsl"), root.resolve("outside.erdsl"));
        var server = new StartedServer(folder);
        assertEquals(List.of(), messages(server.findings("in.erdsl")));
        assertEquals(List.of("the import of `../outside.erdsl` leads nowhere: it is outside the folders that are open"),
                messages(server.findings("out.erdsl")));
        assertEquals(List.of("this file is outside the folders that are open"), messages(server.findings("link.erdsl")));
    }

    @Test
    void linksToFoldersAreNotFollowed() throws Exception {
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Files.createSymbolicLink(folder.resolve("up"), root);
        goodFileIsServed(new StartedServer(folder));
    }

    @Test
    void aBadFileSpoilsNoOther() throws Exception {
        var bad = Path.of(System.getProperty("testdata"), "faults", "two-braces", "bad.erdsl");
        Files.copy(bad, folder.resolve("braces.erdsl"));
        Files.writeString(folder.resolve("more.erdsl"), "}\n}}{\nsite b }{ }}");
        Files.write(folder.resolve("latin.erdsl"), "site z\u00fcrich".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.resolve("folder.erdsl"));
        Files.createSymbolicLink(folder.resolve("zero.erdsl"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("loop.erdsl"), folder.resolve("loop.erdsl"));
        assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve("pipe.erdsl").toString()).start().waitFor());
        var server = new StartedServer(folder);
        goodFileIsServed(server);
        assertEquals(List.of("`}` closes nothing: no block is open here"), messages(server.findings("braces.erdsl")));
        assertEquals(List.of("this file is not UTF-8 text; save it in that encoding"), messages(server.findings("latin.erdsl")));
        assertEquals(1, server.findings("pipe.erdsl").size());
        assertEquals(1, server.findings("zero.erdsl").size());
        server.write("latin.erdsl", "site other");
        goodFileIsServed(server);
        assertEquals(List.of(), messages(server.findings("latin.erdsl")));
        Files.delete(folder.resolve("zero.erdsl"));
    }

    private static void goodFileIsServed(StartedServer server) throws Exception {
        var symbols = StartedServer.answer(server.service().documentSymbol(
                new DocumentSymbolParams(server.document("good.erdsl"))));
        assertEquals(List.of("goodOne"), symbols.stream().map(symbol -> symbol.getRight().getName()).toList());
        assertEquals(List.of(), messages(server.findings("good.erdsl")));
    }

    private static List<String> messages(List<Diagnostic> found) {
        return found.stream().map(finding -> finding.getMessage().getLeft()).toList();
    }

    /** Something that may be refused. */
    @FunctionalInterface
    private interface Attempt {

        void run() throws Exception;
    }
}
