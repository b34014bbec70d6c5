package org.erdsl.ui.coloring;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.lsp4j.SemanticTokens;
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
                        } else if (!tokens.getData().isEmpty()) {
                            // Nothing at all is said of a file that is being read anew: its check follows.
                            showLater(asked, version, tokens);
                        }
                    });
        }
    }

    private void showLater(OpenDocument asked, int version, SemanticTokens tokens) {
        var widget = viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            // A text that has changed since is read in vain: its version is another one then.
            var looks = looks(tokens, new Document(asked.document().get()));
            widget.getDisplay().asyncExec(() -> {
                if (asked == document && asked.version() == version) {
                    looks.ifPresent(this::show);
                }
            });
        }
    }

    private static Optional<Map<Integer, Look>> looks(SemanticTokens tokens, IDocument text) {
        try {
            return Optional.of(MeaningsOfText.read(tokens.getData(), LanguageServerHost.get().tokenLegend(), text));
        } catch (BadLocationException shorterText) {
            // It has become shorter since the question: the check of the new text brings new meanings.
            return Optional.empty();
        }
    }

    private void show(Map<Integer, Look> looks) {
        var damage = painter.mean(looks);
        if (damage.isPresent() && viewer instanceof ITextViewerExtension2 shown) {
            shown.invalidateTextPresentation(damage.get().getOffset(), damage.get().getLength());
        }
    }
}
