package org.erdsl.ui.server;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/** One open model. */
public final class OpenDocument implements IDocumentListener {

    private static final String LANGUAGE = "erdsl";

    private final LanguageServerHost host;
    private final URI uri;
    private final IDocument document;
    private final AtomicInteger version = new AtomicInteger(1);
    private final List<Runnable> checkListeners = new CopyOnWriteArrayList<>();
    private TextDocumentContentChangeEvent pendingChange;
    private boolean followed;

    OpenDocument(LanguageServerHost host, URI uri, IDocument document) {
        this.host = host;
        this.uri = uri;
        this.document = document;
    }

    /** The text as the editor shows it. */
    public IDocument document() {
        return document;
    }

    /** Grows with every change of the text. */
    public int version() {
        return version.get();
    }

    /** What the server knows this document by. */
    public TextDocumentIdentifier identifier() {
        return new TextDocumentIdentifier(uri.toString());
    }

    /** Whether this address means this document, however its writer spells a file's address. */
    public boolean isAt(String address) {
        return OpenDocuments.address(uri).equals(OpenDocuments.address(URI.create(address)));
    }

    /** Asks the server about this document, after all changes so far. */
    public <T> CompletableFuture<T> ask(Function<TextDocumentService, CompletableFuture<T>> question) {
        return host.ask(server -> question.apply(server.getTextDocumentService()));
    }

    /** Runs after each check of this text by the server: after its changes, and those of files that it depends on. */
    public void addCheckListener(Runnable listener) {
        checkListeners.add(listener);
    }

    /** Does not run it any more. */
    public void removeCheckListener(Runnable listener) {
        checkListeners.remove(listener);
    }

    void wasChecked() {
        checkListeners.forEach(Runnable::run);
    }

    /** Runs a command of the server at a place of this document, after all changes so far. */
    public CompletableFuture<Object> run(String command, Position position) {
        var arguments = List.<Object>of(uri.toString(), position);
        return host.ask(server -> server.getWorkspaceService().executeCommand(new ExecuteCommandParams(command, arguments)));
    }

    /** Those of the words that are names in the model this document belongs to, after all changes so far. */
    public CompletableFuture<List<String>> names(List<String> words) {
        var arguments = List.<Object>of(uri.toString(), words);
        return host.ask(server -> server.getWorkspaceService().executeCommand(new ExecuteCommandParams("erdsl.names", arguments)))
                .thenApply(names -> ((List<?>) names).stream().map(String::valueOf).toList());
    }

    /** From now on the server knows this text in place of the file's, and every change of it. */
    void follow() {
        var item = new TextDocumentItem(uri.toString(), LANGUAGE, version.get(), document.get());
        followed = true;
        document.addDocumentListener(this);
        host.tell(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
    }

    /** The file is what counts again. */
    void close() {
        if (followed) {
            document.removeDocumentListener(this);
            host.tell(server -> server.getTextDocumentService()
                    .didClose(new DidCloseTextDocumentParams(identifier())));
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The range refers to the text before the change, which is gone in documentChanged.
        var range = TextRanges.range(document, event.getOffset(), event.getLength());
        pendingChange = new TextDocumentContentChangeEvent(range, event.getText() == null ? "" : event.getText());
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        var change = pendingChange;
        var changed = new VersionedTextDocumentIdentifier(uri.toString(), version.incrementAndGet());
        host.tell(server -> server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(changed, List.of(change))));
    }
}
