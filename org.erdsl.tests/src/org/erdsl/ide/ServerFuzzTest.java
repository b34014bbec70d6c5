package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.erdsl.testing.AlmostModels;
import org.erdsl.testing.Fuzzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Whatever is typed into a file, the server answers every request about it, and serves the file beside it. */
@Isolated("what the server logs is looked at, and other tests let it fail on purpose")
class ServerFuzzTest {

    private static final int USUAL = 15;

    /** A server that has seen this many texts gives way to a new one. */
    private static final int TEXTS_OF_A_SERVER = 200;

    private static final int MINUTES = 5;

    private static final AlmostModels MODELS = new AlmostModels();

    @TempDir
    private Path folder;

    private StartedServer server;
    private int texts;

    @Test
    void everyRequestIsAnswered() throws Exception {
        Files.writeString(folder.resolve("good.erdsl"), "site goodOne { users 1 }\n");
        try (var failures = new LoggedFailures()) {
            var tries = Fuzzing.run(USUAL, seed -> {
                start();
                var text = MODELS.text(seed);
                server.write("a.erdsl", text);
                requests(text, new Random(seed));
                goodFileIsServed();
                assertEquals(List.of(), failures.take());
            });
            System.out.println("language server: " + tries + " texts");
            assertTrue(tries > 0);
        }
    }

    private void start() {
        if (server == null || texts++ % TEXTS_OF_A_SERVER == 0) {
            server = new StartedServer(folder);
        }
    }

    private void goodFileIsServed() throws Exception {
        var symbols = answer(server.service().documentSymbol(new DocumentSymbolParams(server.document("good.erdsl"))));
        assertEquals(List.of("goodOne"), symbols.stream().map(symbol -> symbol.getRight().getName()).toList());
    }

    private void requests(String text, Random random) throws Exception {
        var file = server.document();
        var service = server.service();
        var all = new Range(new Position(0, 0), position(text, text.length()));
        answer(service.documentSymbol(new DocumentSymbolParams(file)));
        answer(service.foldingRange(new FoldingRangeRequestParams(file)));
        answer(service.codeLens(new CodeLensParams(file)));
        answer(service.semanticTokensFull(new SemanticTokensParams(file)));
        answer(service.inlayHint(new InlayHintParams(file, all)));
        answer(service.formatting(new DocumentFormattingParams(file, new FormattingOptions(4, true))));
        answer(service.rangeFormatting(new DocumentRangeFormattingParams(file, new FormattingOptions(4, true), all)));
        answer(service.codeAction(new CodeActionParams(file, all, new CodeActionContext(server.findings()))));
        answer(server.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("o")));
        for (var place = 0; place < 4; place++) {
            requestsAt(position(text, random.nextInt(text.length() + 1)), file);
        }
        for (var command : List.of("erdsl.check", "erdsl.generate")) {
            command(command, server.uri());
        }
        command("erdsl.names", server.uri(), List.of("goodOne", "x"));
    }

    private void requestsAt(Position at, TextDocumentIdentifier file) throws Exception {
        var service = server.service();
        answer(service.hover(new HoverParams(file, at)));
        answer(service.completion(new CompletionParams(file, at)));
        answer(service.signatureHelp(new SignatureHelpParams(file, at)));
        answer(service.definition(new DefinitionParams(file, at)));
        answer(service.references(new ReferenceParams(file, at, new ReferenceContext(true))));
        answer(service.documentHighlight(new DocumentHighlightParams(file, at)));
        answer(service.prepareRename(new PrepareRenameParams(file, at)));
        answer(service.rename(new RenameParams(file, at, "renamed")));
        answer(service.onTypeFormatting(new DocumentOnTypeFormattingParams(file, new FormattingOptions(4, true), at, "}")));
        answer(service.codeAction(new CodeActionParams(file, new Range(at, at), new CodeActionContext(List.of()))));
        command("erdsl.path", server.uri(), at);
        command("erdsl.traffic", server.uri(), at);
    }

    private void command(String name, Object... arguments) throws Exception {
        answer(server.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(name, List.of(arguments))));
    }

    /** The answer, or nothing where the server refuses with a sentence. */
    private static <T> T answer(CompletableFuture<T> future) throws Exception {
        try {
            return future.get(MINUTES, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            var refusal = e.getCause() instanceof ResponseErrorException refused ? refused.getResponseError() : null;
            if (refusal == null || refusal.getCode() == ResponseErrorCode.InternalError.getValue()) {
                throw e;
            }
            assertFalse(refusal.getMessage().isBlank());
            return null;
        }
    }

    private static Position position(String text, int offset) {
        var before = text.substring(0, offset);
        return new Position((int) before.chars().filter(character -> character == '\n').count(),
                offset - before.lastIndexOf('\n') - 1);
    }
}
