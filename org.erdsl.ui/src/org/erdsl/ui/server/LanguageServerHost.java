package org.erdsl.ui.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.erdsl.ide.server.ErdslServer;
import org.erdsl.ui.Language;
import org.osgi.framework.FrameworkUtil;

/**
 * The one language server of the workbench, a plain object in the same process.
 *
 * <p>Everything said to it goes through one thread of its own, in the order in which it was said: the caller never
 * waits, not even for the start of the server, which happens on that thread when the first file is opened.
 */
public final class LanguageServerHost implements AutoCloseable {

    private final ExecutorService calls = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "erdsl language client");
        thread.setDaemon(true);
        return thread;
    });
    private final Language language;
    private final FindingsListener listener;
    private final OpenDocuments documents = new OpenDocuments(this);
    private final WorkspaceFolders folders = new WorkspaceFolders(this);
    private final ServerLog log = ServerLog.attach();
    /** Belongs to the thread of {@link #calls}. */
    private LanguageServerImpl server;
    private volatile SemanticTokensLegend tokenLegend;

    /**
     * A host that has not started its server.
     *
     * @param listener is told of the findings in open files
     */
    public LanguageServerHost(Language language, FindingsListener listener) {
        this.language = language;
        this.listener = listener;
    }

    /** The host of this workbench, for the adapters that Eclipse creates wherever it likes. */
    public static LanguageServerHost get() {
        var context = FrameworkUtil.getBundle(LanguageServerHost.class).getBundleContext();
        return context.getService(context.getServiceReference(LanguageServerHost.class));
    }

    /** Begins to follow the files and projects of the workspace. */
    public void connect() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(documents);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(folders, IResourceChangeEvent.POST_CHANGE);
    }

    /** The files open in an editor. */
    public OpenDocuments documents() {
        return documents;
    }

    /** What the numbers in semantic tokens mean; null before the server has answered anything. */
    public SemanticTokensLegend tokenLegend() {
        return tokenLegend;
    }

    /** Makes sure the server sees the files of this project, before anything said after this. */
    public void include(IProject project) {
        folders.include(project);
    }

    /** Says something to the server that has no answer. */
    public void tell(Consumer<? super LanguageServer> message) {
        ask(started -> {
            message.accept(started);
            return CompletableFuture.completedFuture(null);
        }).exceptionally(failure -> {
            ILog.of(LanguageServerHost.class).error("The erdsl language services missed a change.", failure);
            return null;
        });
    }

    /** Asks the server. The answer fails when a later change of a document overtook the question. */
    public <T> CompletableFuture<T> ask(Function<? super LanguageServer, ? extends CompletableFuture<T>> question) {
        try {
            return CompletableFuture.supplyAsync(() -> question.apply(started()), calls).thenCompose(it -> it);
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(closed);
        }
    }

    private LanguageServer started() {
        if (server == null) {
            try {
                server = start(folders.open());
            } catch (RuntimeException failure) {
                ILog.of(LanguageServerHost.class).error("The erdsl language services did not start.", failure);
                throw failure;
            }
        }
        return server;
    }

    private LanguageServerImpl start(List<org.eclipse.lsp4j.WorkspaceFolder> workspaceFolders) {
        var created = ErdslServer.create(language.injector());
        created.connect(new DiagnosticsReceiver(documents, listener));
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        var capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        capabilities.setTextDocument(textDocument());
        var parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(workspaceFolders);
        tokenLegend = created.initialize(parameters).join().getCapabilities().getSemanticTokensProvider().getLegend();
        created.initialized(new InitializedParams());
        return created;
    }

    private static TextDocumentClientCapabilities textDocument() {
        var symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        var rename = new RenameCapabilities();
        rename.setPrepareSupport(true);
        var templates = new CompletionItemCapabilities(true);
        var text = new TextDocumentClientCapabilities();
        text.setCompletion(new CompletionCapabilities(templates));
        text.setDocumentSymbol(symbols);
        text.setRename(rename);
        return text;
    }

    @Override
    public void close() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(folders);
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(documents);
        calls.shutdown();
        log.detach();
    }
}
