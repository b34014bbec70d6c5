package org.erdsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.Modules2;
import org.erdsl.ErdslRuntimeModule;
import org.erdsl.ide.server.ErdslServer;
import org.erdsl.ide.server.Pause;
import org.erdsl.testing.Erdsl;

/** A language server on a folder, as any editor uses it, with one open text. */
final class StartedServer implements LanguageClient {

    private final Path folder;
    private final LanguageServerImpl server;
    private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final ServerCapabilities capabilities;
    private String text;
    private int version = 1;

    /** A server that checks the other files at once. */
    StartedServer(Path folder) {
        this(folder, new NoPause());
    }

    /** @param pause says when it checks the other files */
    StartedServer(Path folder, Pause pause) {
        this(folder, binder -> binder.bind(Pause.class).toInstance(pause));
    }

    /** @param own what is different from the language as others have it */
    StartedServer(Path folder, Module own) {
        this.folder = folder;
        server = ErdslServer.create(new OnAFixedDay(own).createInjectorAndDoEMFRegistration());
        server.connect(this);
        var parameters = new InitializeParams();
        parameters.setCapabilities(everything());
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "test")));
        capabilities = server.initialize(parameters).join().getCapabilities();
        server.initialized(new InitializedParams());
    }

    /** An editor that can show all there is. */
    private static ClientCapabilities everything() {
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        workspace.setExecuteCommand(new ExecuteCommandCapabilities());
        var text = new TextDocumentClientCapabilities();
        text.setDocumentSymbol(new DocumentSymbolCapabilities());
        text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        text.setFoldingRange(new FoldingRangeCapabilities());
        text.setRename(new RenameCapabilities(true, false));
        text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
        var capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        capabilities.setTextDocument(text);
        return capabilities;
    }

    /** What the server says it can. */
    ServerCapabilities capabilities() {
        return capabilities;
    }

    LanguageServerImpl server() {
        return server;
    }

    /** The URI of a file of the folder. */
    String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    TextDocumentIdentifier document(String name) {
        return new TextDocumentIdentifier(uri(name));
    }

    String text() {
        return text;
    }

    /** Puts a text into a file of the folder, which becomes open by it. */
    void write(String name, String changed) {
        if (versions.merge(name, 1, Integer::sum) == 1) {
            server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "erdsl", 1, changed)));
        } else {
            server.didChange(new DidChangeTextDocumentParams(
                    new VersionedTextDocumentIdentifier(uri(name), versions.get(name)),
                    List.of(new TextDocumentContentChangeEvent(changed))));
        }
    }

    StartedServer open(String opened) {
        text = opened;
        server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(), "erdsl", version, opened)));
        return this;
    }

    /** Puts another text in place of the open one, as an author does who types. */
    StartedServer change(String changed) {
        text = changed;
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(), ++version),
                List.of(new TextDocumentContentChangeEvent(changed))));
        return this;
    }

    /** Says that a file of the folder is there now, or is no more. */
    void changedOnDisk(String name, FileChangeType change) {
        server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(name), change))));
    }

    /** Closes a file of the folder: from then on counts what is on disk. */
    void close(String name) {
        versions.remove(name);
        server.didClose(new DidCloseTextDocumentParams(document(name)));
    }

    boolean isOpen(String name) {
        return versions.containsKey(name);
    }

    /** Says that this file changed, whether it is there or not. */
    void changedOnDisk(Path file) {
        server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                List.of(new FileEvent(file.toUri().toString(), FileChangeType.Changed))));
    }

    TextDocumentService service() {
        return server.getTextDocumentService();
    }

    TextDocumentIdentifier document() {
        return new TextDocumentIdentifier(uri());
    }

    String uri() {
        return folder.resolve("a.erdsl").toUri().toString();
    }

    /** Where this text first begins in the open text. */
    Position at(String part) {
        var before = text.substring(0, text.indexOf(part));
        return new Position((int) before.chars().filter(character -> character == '\n').count(),
                before.length() - before.lastIndexOf('\n') - 1);
    }

    /** What the server said of the open text last. */
    List<Diagnostic> findings() {
        return findings.getOrDefault(uri(), List.of());
    }

    /** What the server said of a file of the folder last. */
    List<Diagnostic> findings(String name) {
        return findings.getOrDefault(uri(name), List.of());
    }

    static <T> T answer(CompletableFuture<T> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams found) {
        findings.put(found.getUri(), found.getDiagnostics());
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

    /** The language as tests want it: its dates do not move. */
    private static final class OnAFixedDay extends ErdslIdeSetup {

        private final Module own;

        private OnAFixedDay(Module own) {
            this.own = own;
        }

        @Override
        public Injector createInjector() {
            var noon = Erdsl.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
            return Guice.createInjector(Modules2.mixin(new ErdslRuntimeModule(), new ErdslIdeModule(),
                    binder -> binder.bind(Clock.class).toInstance(Clock.fixed(noon, ZoneOffset.UTC)), own));
        }
    }

    /** Tests wait for nothing that need not be waited for. */
    private static final class NoPause implements Pause {

        @Override
        public void restart(Runnable work) {
            work.run();
        }

        @Override
        public void stop() {
            // Nothing is kept for later.
        }
    }
}
