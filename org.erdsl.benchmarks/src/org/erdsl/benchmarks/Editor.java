package org.erdsl.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.erdsl.ide.server.ErdslServer;

/** An editor with one open file, as the language server sees it: nothing is counted as waiting but its answers. */
final class Editor implements LanguageClient {

    private static final long LONGEST_SECONDS = 300;

    private final String uri;
    private final LanguageServerImpl server = ErdslServer.create();
    private int version = 1;
    private int published;

    /** Starts a server on a folder and waits until it has read everything there. */
    Editor(Path folder, String file) {
        uri = folder.resolve(file).toUri().toString();
        server.connect(this);
        var parameters = new InitializeParams();
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        parameters.setCapabilities(new ClientCapabilities());
        parameters.getCapabilities().setWorkspace(workspace);
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "benchmark")));
        server.initialize(parameters).join();
        server.initialized(new InitializedParams());
        // Whatever is read is read in the order of the requests.
        await(server.getRequestManager().runRead(cancelled -> true));
    }

    /** Opens the file, and waits for what there is to say of it. */
    void open(String text) {
        var before = published();
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "erdsl", version, text)));
        awaitPublished(before);
    }

    /** Closes nothing, but puts another text in place of the open one, and waits for what there is to say of it. */
    void type(String text) {
        var before = published();
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
                List.of(new TextDocumentContentChangeEvent(text))));
        awaitPublished(before);
    }

    Object complete(Position position) {
        return await(server.completion(new CompletionParams(new TextDocumentIdentifier(uri), position)));
    }

    Object hover(Position position) {
        return await(server.hover(new HoverParams(new TextDocumentIdentifier(uri), position)));
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized int published() {
        return published;
    }

    private synchronized void awaitPublished(int before) {
        try {
            while (published == before) {
                wait(TimeUnit.SECONDS.toMillis(LONGEST_SECONDS));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams found) {
        if (found.getUri().equals(uri)) {
            published++;
            notifyAll();
        }
    }

    @Override
    public void telemetryEvent(Object event) {
        throw new IllegalStateException("Nothing leaves the machine.");
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new IllegalStateException(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new IllegalStateException(request.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new IllegalStateException(message.getMessage());
    }
}
