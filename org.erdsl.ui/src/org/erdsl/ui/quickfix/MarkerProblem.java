package org.erdsl.ui.quickfix;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.erdsl.ui.builder.ProblemMarkers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/**
 * A problem of the last build as the server knows it.
 *
 * @param file       where it is
 * @param diagnostic the server's form of it
 */
record MarkerProblem(IFile file, Diagnostic diagnostic) {

    /** Nothing when the marker is gone, or is about no place in a file. */
    static Optional<MarkerProblem> of(IMarker marker) {
        if (!marker.exists() || !(marker.getResource() instanceof IFile file) || file.getLocationURI() == null) {
            return Optional.empty();
        }
        var start = held(marker, file).orElseGet(() -> new Position(marker.getAttribute(IMarker.LINE_NUMBER, 1) - 1,
                marker.getAttribute(ProblemMarkers.COLUMN, 1) - 1));
        var diagnostic = new Diagnostic(new Range(start, start), marker.getAttribute(IMarker.MESSAGE, ""));
        diagnostic.setCode(marker.getAttribute(ProblemMarkers.RULE, ""));
        return Optional.of(new MarkerProblem(file, diagnostic));
    }

    /** Where it is now in a text that is held in memory and may have changed since the build. */
    private static Optional<Position> held(IMarker marker, IFile file) {
        var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        return buffer != null && buffer.getAnnotationModel() instanceof AbstractMarkerAnnotationModel model
                ? Optional.ofNullable(model.getMarkerPosition(marker))
                        .map(position -> TextRanges.position(buffer.getDocument(), position.getOffset()))
                : Optional.empty();
    }

    private String address() {
        return file.getLocationURI().toString();
    }

    /** What the server offers for it now. */
    CompletableFuture<List<CodeAction>> fixes() {
        var identifier = LanguageServerHost.get().documents().at(address()).map(OpenDocument::identifier)
                .orElseGet(() -> new TextDocumentIdentifier(address()));
        return LanguageServerHost.get().ask(server -> server.getTextDocumentService().codeAction(
                new CodeActionParams(identifier, diagnostic.getRange(),
                        new CodeActionContext(List.of(diagnostic), List.of(CodeActionKind.QuickFix)))))
                .thenApply(actions -> actions.stream().filter(Either::isRight).map(Either::getRight).toList());
    }
}
