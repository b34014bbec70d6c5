package org.erdsl.ui.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.erdsl.ui.hover.MarkdownControls;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.TextRanges;

/**
 * One proposal of the server. It stays valid while the author types on in it, until there is nothing left to type and
 * nothing else to choose: the list goes then, and the next Return begins a line.
 */
final class ServerProposal
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private static final IInformationControlCreator DOCUMENTATION = new MarkdownControls(null);

    private final CompletionItem item;
    private final Snippet text;
    private final int start;
    private final int end;
    private final List<ICompletionProposal> list;

    private ServerProposal(CompletionItem item, List<ICompletionProposal> list, Snippet text, int start, int end) {
        this.item = item;
        this.list = list;
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** @param list all that is proposed with it, which may not be complete yet */
    static ServerProposal of(IDocument document, CompletionItem item, List<ICompletionProposal> list) {
        var edit = item.getTextEdit().map(plain -> plain, ServerProposal::inserting);
        var region = TextRanges.region(document, edit.getRange());
        var text = item.getInsertTextFormat() == InsertTextFormat.Snippet
                ? Snippet.of(indented(document, region.getOffset(), edit.getNewText())) : Snippet.plain(edit.getNewText());
        return new ServerProposal(item, list, text, region.getOffset(), region.getOffset() + region.getLength());
    }

    /** The further lines of a template stand as deep as its first. */
    private static String indented(IDocument document, int offset, String body) {
        try {
            var line = document.getLineInformationOfOffset(offset);
            var before = document.get(line.getOffset(), offset - line.getOffset());
            var indentation = before.substring(0, before.length() - before.stripLeading().length());
            return body.replace("\t", "    ").replace("\n", TextUtilities.getDefaultLineDelimiter(document) + indentation);
        } catch (BadLocationException outside) {
            throw new IllegalArgumentException("No offset " + offset + " in this document.", outside);
        }
    }

    private static TextEdit inserting(InsertReplaceEdit edit) {
        return new TextEdit(edit.getInsert(), edit.getNewText());
    }

    @Override
    public void apply(IDocument document) {
        replace(document, end);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        replace(viewer.getDocument(), Math.max(end, offset));
        text.fillIn(viewer, start);
    }

    private void replace(IDocument document, int to) {
        try {
            document.replace(start, to - start, text.text());
        } catch (BadLocationException outdated) {
            throw new IllegalStateException("The text changed under the proposal.", outdated);
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return typed(document, offset).filter(this::fits).isPresent() && !isDone(document, offset);
    }

    /** Whether this stands in the text already, and nothing else of the list could. */
    boolean isDone(IDocument document, int offset) {
        return typed(document, offset).filter(text.text()::equals).isPresent()
                && list.stream().noneMatch(other -> isLeft(other, document, offset));
    }

    private Optional<String> typed(IDocument document, int offset) {
        try {
            return Optional.of(document.get(start, offset - start));
        } catch (BadLocationException outside) {
            return Optional.empty();
        }
    }

    private boolean fits(String typed) {
        return Stream.of(text.text(), item.getLabel()).anyMatch(whole -> whole.regionMatches(true, 0, typed, 0, typed.length()));
    }

    /** Whether the other proposal would still change something. */
    private static boolean isLeft(ICompletionProposal other, IDocument document, int offset) {
        return other instanceof ServerProposal sibling
                ? sibling.typed(document, offset).filter(sibling::fits).filter(typed -> !typed.equals(sibling.text.text())).isPresent()
                : other instanceof ICompletionProposalExtension2 foreign && foreign.validate(document, offset, null);
    }

    @Override
    public Point getSelection(IDocument document) {
        return text.selection(start);
    }

    @Override
    public String getDisplayString() {
        return item.getLabel();
    }

    @Override
    public StyledString getStyledDisplayString() {
        var shown = new StyledString(item.getLabel());
        if (item.getDetail() != null && !item.getDetail().isBlank()) {
            shown.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    /** Asked for beside the user interface thread, when the proposal is looked at: the server makes it only then. */
    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return Answers.await(LanguageServerHost.get().ask(server -> server.getTextDocumentService()
                .resolveCompletionItem(item))).map(ServerProposal::documentation).orElse(null);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return documentation(item);
    }

    private static String documentation(CompletionItem item) {
        var documentation = item.getDocumentation();
        return documentation == null ? null
                : documentation.map(plain -> plain, markup -> markup.getValue());
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return DOCUMENTATION;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return text.text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return start;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text before the proposal is chosen.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown.
    }
}
