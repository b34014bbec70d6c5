package org.erdsl.ui.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMining;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.erdsl.ui.preferences.EditorPreferences;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/** Says beside names which communities stand behind them, and beside expectations whether they hold. */
public final class HintMinings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        if (!EditorPreferences.HINTS.isOn()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return LanguageServerHost.get().documents().of(viewer.getDocument())
                .map(document -> document.ask(service -> service.inlayHint(new InlayHintParams(document.identifier(),
                        TextRanges.whole(document.document()))))
                        .<List<? extends ICodeMining>>thenApply(hints -> minings(document, hints)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private List<ICodeMining> minings(OpenDocument document, List<InlayHint> hints) {
        var minings = new ArrayList<ICodeMining>();
        for (var hint : hints) {
            try {
                var mining = mining(document.document(), hint.getPosition());
                mining.setLabel("  " + text(hint) + " ");
                minings.add(mining);
            } catch (BadLocationException outdated) {
                // The text has become shorter since the question: the platform asks again for the new one.
                return minings;
            }
        }
        return minings;
    }

    /**
     * A hint that the character after it makes room for; at the end of a line, the one that ends it. Were it the character
     * before, what is typed there would take over its width, one character after the other, and the text would run away.
     */
    private AbstractCodeMining mining(IDocument text, org.eclipse.lsp4j.Position position) throws BadLocationException {
        var line = text.getLineInformation(position.getLine());
        var after = position.getCharacter() < line.getLength() ? line.getOffset() + position.getCharacter()
                : text.getLineOffset(position.getLine()) + text.getLineLength(position.getLine())
                        - (text.getLineDelimiter(position.getLine()) == null ? 0 : 1);
        return new LineContentCodeMining(new Position(after, after < text.getLength() ? 1 : 0), true, this) { };
    }

    private static String text(InlayHint hint) {
        return hint.getLabel().map(text -> text,
                parts -> parts.stream().map(InlayHintLabelPart::getValue).collect(Collectors.joining()));
    }
}
