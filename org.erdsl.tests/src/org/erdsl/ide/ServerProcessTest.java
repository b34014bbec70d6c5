package org.erdsl.ide;

import static org.erdsl.ide.StartedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code erdsl lsp} through its pipes and its socket, as an editor drives it for a day in short. */
class ServerProcessTest {

    private static final int CHANGES = 200;

    @TempDir
    private Path folder;

    @Test
    void anEditorDrivesItOverStandardStreams() throws Exception {
        try (var server = ServerProcess.start(ProcessBuilder.Redirect.INHERIT)) {
            drive(server.process().getInputStream(), server.process().getOutputStream());
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void anEditorDrivesItOverASocketOfThisMachine() throws Exception {
        try (var server = ServerProcess.start(ProcessBuilder.Redirect.PIPE, "--port", "0")) {
            var errors = new BufferedReader(new InputStreamReader(server.process().getErrorStream(), StandardCharsets.UTF_8));
            var said = errors.readLine();
            assertTrue(said.matches("erdsl: waiting for an editor at (127\\.0\\.0\\.1|0:0:0:0:0:0:0:1):\\d+"), said);
            var port = Integer.parseInt(said.substring(said.lastIndexOf(':') + 1));
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                drive(socket.getInputStream(), socket.getOutputStream());
            }
            assertEquals(0, server.exitCode());
        }
    }

    @Test
    void itEndsWhenTheEditorIsGone() throws Exception {
        try (var server = ServerProcess.start(ProcessBuilder.Redirect.INHERIT)) {
            server.process().getOutputStream().close();
            assertEquals(1, server.exitCode());
        }
    }

    private void drive(InputStream in, OutputStream out) throws Exception {
        var client = new Editor();
        var launcher = LSPLauncher.createClientLauncher(client, in, out);
        var listening = launcher.startListening();
        var server = launcher.getRemoteProxy();
        var uri = folder.resolve("a.erdsl").toUri().toString();
        var document = new TextDocumentIdentifier(uri);

        answer(server.initialize(initialization()));
        server.initialized(new InitializedParams());
        var text = new StringBuilder("site amsterdam\nenvironment sales {\n    used from amsterdam\n}\n");
        server.getTextDocumentService().didOpen(
                new DidOpenTextDocumentParams(new TextDocumentItem(uri, "erdsl", 1, text.toString())));
        assertEquals(List.of(), client.nextFindings());
        type(server, uri, text);
        client.awaitFindings("needle");

        var end = new Position(2, "    used from ".length());
        var proposals = answer(server.getTextDocumentService().completion(new CompletionParams(document, end))).getRight();
        assertEquals("amsterdam", proposals.getItems().get(0).getLabel());
        var details = answer(server.getTextDocumentService().resolveCompletionItem(proposals.getItems().get(0)));
        assertTrue(details.getDocumentation().getRight().getValue().contains("site `amsterdam`"), details::toString);
        var hover = answer(server.getTextDocumentService().hover(new HoverParams(document, end)));
        assertTrue(hover.getContents().getRight().getValue().startsWith("site `amsterdam`"), hover::toString);
        var rename = answer(server.getTextDocumentService().rename(new RenameParams(document, end, "berlin")));
        assertEquals(2, rename.getChanges().get(uri).size());
        assertFalse(Files.exists(folder.resolve("a.erdsl")), "an editor saves, not the server");
        answer(server.shutdown());
        server.exit();
        listening.cancel(true);
    }

    private InitializeParams initialization() {
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        var capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        var parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
        return parameters;
    }

    /** One character after the other at the end of the file: a reference to a region that is none, in the end. */
    private static void type(LanguageServer server, String uri, StringBuilder text) {
        var typed = "environment other { region needle }\n";
        var version = 1;
        for (var change = 0; change < CHANGES; change++) {
            var lines = text.toString().split("\n", -1);
            var at = new Position(lines.length - 1, lines[lines.length - 1].length());
            var character = change < typed.length() ? typed.substring(change, change + 1) : change % 40 == 0 ? "\n" : " ";
            text.append(character);
            server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                    new VersionedTextDocumentIdentifier(uri, ++version),
                    List.of(new TextDocumentContentChangeEvent(new Range(at, at), character))));
        }
    }

    /** Takes what the server says by itself. */
    private static final class Editor implements LanguageClient {

        private final LinkedBlockingQueue<PublishDiagnosticsParams> findings = new LinkedBlockingQueue<>();

        List<String> nextFindings() throws InterruptedException {
            var found = findings.poll(30, TimeUnit.SECONDS);
            assertTrue(found != null, "no findings came");
            return found.getDiagnostics().stream().map(one -> one.getMessage().getLeft()).toList();
        }

        void awaitFindings(String about) throws InterruptedException {
            while (nextFindings().stream().noneMatch(message -> message.contains(about))) {
                assertTrue(findings.size() < CHANGES);
            }
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams found) {
            findings.add(found);
        }

        @Override
        public void telemetryEvent(Object event) {
            throw new AssertionError("Nothing leaves the machine.");
        }

        @Override
        public void showMessage(MessageParams message) {
            throw new AssertionError(message.getMessage());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            throw new AssertionError(request.getMessage());
        }

        @Override
        public void logMessage(MessageParams message) {
            throw new AssertionError(message.getMessage());
        }
    }
}
