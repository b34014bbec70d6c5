package org.erdsl.ui.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.erdsl.ui.server.OpenDocument;

/** What the server would change to lay a text out as {@code erdsl format} does. */
final class Layout {

    private static final FormattingOptions FOUR_SPACES = new FormattingOptions(4, true);

    private Layout() {
    }

    static CompletableFuture<List<TextEdit>> whole(OpenDocument document) {
        return document.ask(service -> service.formatting(
                new DocumentFormattingParams(document.identifier(), FOUR_SPACES))).thenApply(List::copyOf);
    }

    static CompletableFuture<List<TextEdit>> part(OpenDocument document, Range range) {
        return document.ask(service -> service.rangeFormatting(
                new DocumentRangeFormattingParams(document.identifier(), FOUR_SPACES, range))).thenApply(List::copyOf);
    }
}
