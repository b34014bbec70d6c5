package org.erdsl.ui.quickfix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.erdsl.ui.problems.ProblemAnnotation;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.TextRanges;

/** Offers the fixes of the findings on the line of the cursor, and what else can be done with what is selected. */
public final class FixAssistProcessor implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return Stream.concat(fixes(context).stream(), assists(context).stream()).map(FixProposal::new)
                .toArray(ICompletionProposal[]::new);
    }

    /** What can be done at the cursor though nothing is wrong there; asked for only now, and left out when late. */
    private static List<Fix> assists(IQuickAssistInvocationContext context) {
        return LanguageServerHost.get().documents().of(context.getSourceViewer().getDocument()).flatMap(document -> {
            var version = document.version();
            var range = TextRanges.range(document.document(), context.getOffset(), Math.max(0, context.getLength()));
            return Answers.await(document.ask(service -> service.codeAction(new CodeActionParams(document.identifier(), range,
                    new CodeActionContext(List.of(), List.of(CodeActionKind.Refactor, CodeActionKind.Source))))))
                    .map(actions -> actions.stream().filter(Either::isRight).map(Either::getRight)
                            .map(action -> new Fix(document, version, action)).toList());
        }).orElse(List.of());
    }

    private static List<Fix> fixes(IQuickAssistInvocationContext context) {
        var fixes = new ArrayList<Fix>();
        var viewer = context.getSourceViewer();
        var model = viewer.getAnnotationModel();
        if (model != null) {
            model.getAnnotationIterator().forEachRemaining(annotation -> {
                if (annotation instanceof ProblemAnnotation problem
                        && isOnLine(viewer.getDocument(), context.getOffset(), model.getPosition(annotation))) {
                    problem.fixes().stream().filter(Fix::isCurrent).forEach(fixes::add);
                }
            });
        }
        return fixes;
    }

    private static boolean isOnLine(IDocument document, int offset, Position position) {
        try {
            var line = document.getLineOfOffset(offset);
            return position != null && document.getLineOfOffset(position.getOffset()) <= line
                    && line <= document.getLineOfOffset(position.getOffset() + position.getLength());
        } catch (BadLocationException outdated) {
            return false;
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof ProblemAnnotation problem && problem.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
