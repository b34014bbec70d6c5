package org.erdsl.ui.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.erdsl.ui.preferences.EditorPreferences;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;

/** Says above each element how many others name it. A click lists them in the Search view. */
public final class UsageMinings extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        if (!EditorPreferences.USAGES.isOn()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return LanguageServerHost.get().documents().of(viewer.getDocument())
                .map(document -> document.ask(service -> service.codeLens(new CodeLensParams(document.identifier())))
                        .<List<? extends ICodeMining>>thenApply(lenses -> minings(document, lenses)))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private List<UsageMining> minings(OpenDocument document, List<? extends CodeLens> lenses) {
        var minings = new ArrayList<UsageMining>();
        for (var lens : lenses) {
            try {
                minings.add(new UsageMining(document, lens, this));
            } catch (BadLocationException outdated) {
                // The text has become shorter since the question: the platform asks again for the new one.
                return minings;
            }
        }
        return minings;
    }
}
