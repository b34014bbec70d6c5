package org.erdsl.ui.completion;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;
import org.erdsl.ui.templates.TemplateProposals;

/**
 * Proposes what the server says may stand at the cursor, and after it the user's templates. The Generic Editor asks on a
 * thread of its own. A second processor for the templates would come first: the list shows whoever answers first on top,
 * and Return inserts what is there.
 */
public final class ErdslContentAssistProcessor implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return LanguageServerHost.get().documents().of(viewer.getDocument())
                .map(document -> proposals(document, offset)).orElseGet(() -> new ICompletionProposal[0]);
    }

    private static ICompletionProposal[] proposals(OpenDocument document, int offset) {
        var text = document.document();
        var all = new ArrayList<ICompletionProposal>();
        items(document, offset).forEach(item -> all.add(ServerProposal.of(text, item, all)));
        all.addAll(TemplateProposals.at(text, offset));
        return all.stream().filter(proposal -> !(proposal instanceof ServerProposal own && own.isDone(text, offset)))
                .toArray(ICompletionProposal[]::new);
    }

    private static List<CompletionItem> items(OpenDocument document, int offset) {
        var position = TextRanges.position(document.document(), offset);
        // Whoever types on while the list is on its way still wants it, and the platform does not ask again.
        return Answers.awaitLatest(() -> document.ask(service -> service.completion(
                        new CompletionParams(document.identifier(), position))))
                .map(either -> either.map(list -> list, CompletionList::getItems)).orElse(List.of());
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
