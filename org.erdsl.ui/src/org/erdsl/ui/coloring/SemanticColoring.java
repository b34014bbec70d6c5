package org.erdsl.ui.coloring;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.erdsl.ui.server.AfterPause;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;

/** Brings the meanings of one editor's text from the server to its painter, after each check of the text. */
final class SemanticColoring {

    private final ITextViewer viewer;
    private final SyntaxPainter painter;
    private final AfterPause question = new AfterPause(Texts.coloring, this::ask);
    private final Runnable checked = question::restart;
    private volatile OpenDocument document;

    SemanticColoring(ITextViewer viewer, SyntaxPainter painter) {
        this.viewer = viewer;
        this.painter = painter;
    }

    /** From now on the meanings of this text are wanted; null for none. */
    void follow(IDocument shown) {
        if (document != null) {
            document.removeCheckListener(checked);
            question.cancel();
        }
        document = shown == null ? null : LanguageServerHost.get().documents().of(shown).orElse(null);
        if (document != null) {
            document.addCheckListener(checked);
            question.restart();
        }
    }

    private void ask() {
        var asked = document;
        if (asked != null) {
            var version = asked.version();
            asked.ask(service -> service.semanticTokensFull(new SemanticTokensParams(asked.identifier())))
                    .whenComplete((tokens, failure) -> {
                        if (failure != null) {
                            Answers.logUnlessOvertaken(failure);
                        } else {
                            showLater(asked, version, tokens);
                        }
                    });
        }
    }

    private void showLater(OpenDocument asked, int version, SemanticTokens tokens) {
        var widget = viewer.getTextWidget();
        var legend = LanguageServerHost.get().tokenLegend();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(() -> {
                if (asked == document && asked.version() == version) {
                    show(tokens, legend);
                }
            });
        }
    }

    private void show(SemanticTokens tokens, SemanticTokensLegend legend) {
        try {
            var damage = painter.mean(MeaningsOfText.read(tokens.getData(), legend, document.document()));
            if (damage.isPresent() && viewer instanceof ITextViewerExtension2 shown) {
                shown.invalidateTextPresentation(damage.get().getOffset(), damage.get().getLength());
            }
        } catch (BadLocationException anotherText) {
            throw new IllegalStateException("The server answered about a text of another version.", anotherText);
        }
    }
}
