package org.erdsl.ui.templates;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.erdsl.ui.server.Tokens;

/** The user's templates whose names begin with what was typed. */
public final class TemplateProposals {

    /** The platform wants one; the list keeps the order in which it gets its proposals. */
    private static final int RELEVANCE = 0;

    private TemplateProposals() {
    }

    /** What may be inserted at this offset: nothing in comments and quotes. */
    public static List<ICompletionProposal> at(IDocument document, int offset) {
        if (Tokens.isInCommentOrString(document, offset)) {
            return List.of();
        }
        var typed = word(document, offset);
        return Arrays.stream(UserTemplates.get().store().getTemplates(UserTemplates.MODEL))
                .filter(template -> template.getName().regionMatches(true, 0, typed, 0, typed.length()))
                .<ICompletionProposal>map(template -> proposal(template, document, offset - typed.length(), typed.length()))
                .toList();
    }

    /** The letters and digits before the offset. */
    private static String word(IDocument document, int offset) {
        var text = document.get();
        var start = offset;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, offset);
    }

    private static TemplateProposal proposal(Template template, IDocument document, int offset, int length) {
        var context = new DocumentTemplateContext(UserTemplates.get().contexts().getContextType(UserTemplates.MODEL),
                document, offset, length);
        return new TemplateProposal(indented(template, document, offset), context, new Region(offset, length), null, RELEVANCE);
    }

    /** The further lines of a template stand as deep as its first. */
    private static Template indented(Template template, IDocument document, int offset) {
        try {
            var line = document.getLineInformationOfOffset(offset);
            var before = document.get(line.getOffset(), offset - line.getOffset());
            var indentation = before.substring(0, before.length() - before.stripLeading().length());
            return new Template(template.getName(), template.getDescription(), template.getContextTypeId(),
                    template.getPattern().replaceAll("\\R", "$0" + indentation), template.isAutoInsertable());
        } catch (BadLocationException outside) {
            throw new IllegalArgumentException("No offset " + offset + " in this document.", outside);
        }
    }
}
