package org.erdsl.ui.completion;

import java.util.List;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.erdsl.ui.PlainAssistProcessor;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/** Proposes what the server says may stand at the cursor. The Generic Editor asks on a thread of its own. */
public final class ErdslContentAssistProcessor implements PlainAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return LanguageServerHost.get().documents().of(viewer.getDocument())
                .map(document -> items(document, offset).stream()
                        .map(item -> ServerProposal.of(document.document(), item))
                        .toArray(ICompletionProposal[]::new))
                .orElseGet(() -> new ICompletionProposal[0]);
    }

    private static List<CompletionItem> items(OpenDocument document, int offset) {
        var position = TextRanges.position(document.document(), offset);
        var answer = document.ask(service -> service.completion(
                new CompletionParams(document.identifier(), position)));
        return Answers.await(answer).map(either -> either.map(list -> list, CompletionList::getItems))
                .orElse(List.of());
    }
}
