package org.erdsl.ide.completion;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

/** Proposes names and words; a brace or a comma is typed faster than chosen. */
public final class ErdslProposals extends IdeContentProposalProvider {

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        return Character.isLetter(keyword.getValue().charAt(0));
    }
}
