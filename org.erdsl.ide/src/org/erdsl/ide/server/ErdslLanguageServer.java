package org.erdsl.ide.server;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.erdsl.ide.completion.ProposalDetails;
import org.erdsl.ide.formatting.TypedFormatting;
import org.erdsl.ide.hints.InlayHints;
import org.erdsl.library.Library;

/** Xtext's language server with what it lacks: inlay hints, formatting on type, details of proposals. */
class ErdslLanguageServer extends LanguageServerImpl {

    private static final String NAME = "erdsl";

    @Inject
    private Pause pause;

    private boolean clientFillsTemplates;

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams parameters) {
        clientFillsTemplates = Optional.ofNullable(parameters.getCapabilities())
                .map(ClientCapabilities::getTextDocument).map(TextDocumentClientCapabilities::getCompletion)
                .map(CompletionCapabilities::getCompletionItem).map(CompletionItemCapabilities::getSnippetSupport)
                .orElse(false);
        announceCommandsToEverybody(parameters);
        return super.initialize(parameters).thenApply(result -> {
            result.setServerInfo(new ServerInfo(NAME));
            return result;
        });
    }

    /** Xtext tells of its commands only a client that says it can run some, and Neovim 0.7 runs them without saying so. */
    private static void announceCommandsToEverybody(InitializeParams parameters) {
        var capabilities = Optional.ofNullable(parameters.getCapabilities()).orElseGet(ClientCapabilities::new);
        var workspace = Optional.ofNullable(capabilities.getWorkspace()).orElseGet(WorkspaceClientCapabilities::new);
        if (workspace.getExecuteCommand() == null) {
            workspace.setExecuteCommand(new ExecuteCommandCapabilities());
        }
        capabilities.setWorkspace(workspace);
        parameters.setCapabilities(capabilities);
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams parameters) {
        var capabilities = super.createServerCapabilities(parameters);
        var completion = new CompletionOptions();
        completion.setResolveProvider(true);
        capabilities.setCompletionProvider(completion);
        capabilities.setSignatureHelpProvider(new SignatureHelpOptions(List.of("{")));
        capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix,
                CodeActionKind.RefactorExtract, CodeActionKind.RefactorRewrite, CodeActionKind.Source)));
        capabilities.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("}", List.of("\n")));
        capabilities.setInlayHintProvider(true);
        return capabilities;
    }

    @Override
    protected void runBuildable(Supplier<? extends Buildable> newBuildable) {
        super.runBuildable(newBuildable);
        checkOtherFiles();
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams parameters) {
        super.didChangeConfiguration(parameters);
        checkOtherFiles();
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams parameters) {
        super.didChangeWorkspaceFolders(parameters);
        checkOtherFiles();
    }

    /**
     * Behind what is being written, and not before the author pauses: a read, so that it holds nobody up and the next
     * change ends it.
     */
    private void checkOtherFiles() {
        pause.restart(() -> getRequestManager().runRead(cancelled -> {
            ((ConsistentWorkspace) getWorkspaceManager()).checkOthers(cancelled);
            return null;
        }));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        pause.stop();
        return super.shutdown();
    }

    /** Lets nothing begin any more, for nobody hears of it. */
    void end() {
        pause.stop();
        getRequestManager().shutdown();
    }

    /** Files that are in no folder of the workspace have no services. */
    @Override
    protected IResourceServiceProvider getResourceServiceProvider(URI uri) {
        return Library.isLibrary(uri) || getWorkspaceManager().getProjectManager(uri) != null
                ? super.getResourceServiceProvider(uri) : null;
    }

    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        var diagnostic = super.toDiagnostic(issue);
        diagnostic.setSource(NAME);
        return diagnostic;
    }

    /** Templates are for clients that can show the places to fill in. */
    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancelled, CompletionParams parameters) {
        var proposals = super.completion(cancelled, parameters);
        if (!clientFillsTemplates) {
            proposals.getRight().getItems().removeIf(item -> item.getInsertTextFormat() == InsertTextFormat.Snippet);
        }
        return proposals;
    }

    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        return ProposalDetails.Origin.of(item).map(origin -> getRequestManager().runRead(cancelled -> {
            var service = getService(origin.file(), ProposalDetails.class);
            return service == null ? item : getWorkspaceManager().doRead(origin.file(),
                    (document, resource) -> service.complete(item, origin, resource));
        })).orElseGet(() -> CompletableFuture.completedFuture(item));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams parameters) {
        return getRequestManager().runRead(cancelled -> inlayHint(parameters, cancelled));
    }

    private List<InlayHint> inlayHint(InlayHintParams parameters, CancelIndicator cancelled) {
        var uri = getURI(parameters.getTextDocument());
        var service = getService(uri, InlayHints.class);
        return service == null ? List.of() : getWorkspaceManager().doRead(uri,
                (document, resource) -> service.hints(document, resource, parameters.getRange(), cancelled));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams parameters) {
        return getRequestManager().runRead(cancelled -> {
            var uri = getURI(parameters.getTextDocument());
            var service = getService(uri, TypedFormatting.class);
            return service == null ? List.of() : getWorkspaceManager().doRead(uri,
                    (document, resource) -> service.format(document, resource, parameters));
        });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams parameters) {
        return answerOrRefuse(cancelled -> rename(parameters, cancelled));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams parameters) {
        return answerOrRefuse(cancelled -> prepareRename(parameters, cancelled));
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams parameters) {
        return answerOrRefuse(cancelled -> executeCommand(parameters, cancelled));
    }

    /** A refusal is an answer like others: Xtext would log it as an error of the server. */
    private <T> CompletableFuture<T> answerOrRefuse(Function<CancelIndicator, T> question) {
        return getRequestManager().runRead(cancelled -> {
            try {
                return Either.<T, ResponseErrorException>forLeft(question.apply(cancelled));
            } catch (ResponseErrorException refusal) {
                return Either.<T, ResponseErrorException>forRight(refusal);
            }
        }).thenCompose(answer -> answer.isRight() ? CompletableFuture.failedFuture(answer.getRight())
                : CompletableFuture.completedFuture(answer.getLeft()));
    }
}
