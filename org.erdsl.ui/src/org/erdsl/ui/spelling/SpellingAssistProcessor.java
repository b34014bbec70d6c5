package org.erdsl.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;

/** Offers what can be done about the misspelt word at the cursor: what its engine proposes, and the project's words. */
public final class SpellingAssistProcessor implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        var proposals = new ArrayList<ICompletionProposal>();
        var viewer = context.getSourceViewer();
        var model = viewer.getAnnotationModel();
        if (model != null) {
            model.getAnnotationIterator().forEachRemaining(annotation -> {
                var position = model.getPosition(annotation);
                if (annotation instanceof SpellingAnnotation mistake && isAt(context.getOffset(), position)) {
                    proposals.addAll(List.of(mistake.getSpellingProblem().getProposals(context)));
                    addProjectWord(viewer.getDocument(), position, proposals);
                }
            });
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static boolean isAt(int offset, Position position) {
        return position != null && position.getOffset() <= offset && offset <= position.getOffset() + position.getLength();
    }

    private static void addProjectWord(IDocument document, Position position, List<ICompletionProposal> proposals) {
        try {
            var word = document.get(position.getOffset(), position.getLength());
            ProjectWords.of(document).ifPresent(words -> proposals
                    .add(new KnowWord(NLS.bind(Texts.addToProject, word, ProjectWords.FILE), () -> words.add(word))));
        } catch (BadLocationException outdated) {
            // The word is gone: there is nothing to add.
            return;
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof SpellingAnnotation && !annotation.isMarkedDeleted();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
