package org.erdsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;

/** Completion of the language server. What takes time to tell about a proposal is told when it is looked at. */
@Singleton
public class Completion extends ContentAssistService {

    @Inject
    private UnitProposals units;

    @Override
    public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams parameters,
            CancelIndicator cancelled) {
        var list = super.createCompletionList(document, resource, parameters, cancelled);
        var offset = document.getOffSet(parameters.getPosition());
        list.getItems().forEach(item -> item.setData(
                new ProposalDetails.Origin(resource.getURI(), offset, (String) item.getData()).text()));
        return list;
    }

    /** Mistakes in other elements must not spoil the proposals in this one, nor the length of the file make them late. */
    @Override
    protected void createProposals(String text, TextRegion selection, int offset, XtextResource resource,
            IIdeContentProposalAcceptor acceptor) {
        var at = Math.min(offset, text.length());
        var alone = ElementAtCursor.alone(text, at);
        var word = wordBefore(text, at);
        units.propose(alone.substring(0, at - word.length()), word, acceptor);
        if (word.isEmpty() || !isBlankedOut(resource, at - 1)) {
            super.createProposals(alone, selection, offset, resource, acceptor);
        } else {
            var start = at - word.length();
            super.createProposals(alone, new TextRegion(start, 0), start, resource, new WordSoFar(word, acceptor));
        }
    }

    /** The parser leaves out what it cannot read, and the half word at the cursor is that most of the time. */
    private static boolean isBlankedOut(XtextResource resource, int offset) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        return leaf != null && leaf.isHidden() && !leaf.getText().startsWith("/");
    }

    private static String wordBefore(String text, int offset) {
        var start = offset;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || "_-".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return text.substring(start, offset);
    }

    @Override
    protected CompletionItem toCompletionItem(ContentAssistEntry entry, int offset, Position position, Document document) {
        var item = super.toCompletionItem(entry, offset, position, document);
        item.setData(entry.getSource() instanceof EObject element ? EcoreUtil.getURI(element).toString() : "");
        if (entry.getDocumentation() != null) {
            item.setDocumentation(Either.forRight(new MarkupContent(MarkupKind.MARKDOWN, entry.getDocumentation())));
        }
        if (entry.getKind().equals(ContentAssistEntry.KIND_SNIPPET)) {
            item.setInsertTextMode(InsertTextMode.AdjustIndentation);
        }
        return item;
    }
}
