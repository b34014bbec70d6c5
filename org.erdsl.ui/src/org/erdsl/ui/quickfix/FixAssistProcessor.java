package org.erdsl.ui.quickfix;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.erdsl.ui.problems.ProblemAnnotation;

/** Offers the fixes of the findings on the line of the cursor. */
public final class FixAssistProcessor implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return fixes(context).stream().map(FixProposal::new).toArray(ICompletionProposal[]::new);
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
        return !fixes(context).isEmpty();
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
