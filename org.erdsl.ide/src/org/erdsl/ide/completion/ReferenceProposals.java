package org.erdsl.ide.completion;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.erdsl.model.NamedElement;

/** Proposes elements by name, with their display name beside it. */
public final class ReferenceProposals extends IdeCrossrefProposalProvider {

    @Override
    protected ContentAssistEntry createProposal(IEObjectDescription candidate, CrossReference reference,
            ContentAssistContext context) {
        var entry = super.createProposal(candidate, reference, context);
        if (entry != null) {
            entry.setDescription(displayName(candidate, context));
        }
        return entry;
    }

    private static String displayName(IEObjectDescription candidate, ContentAssistContext context) {
        var element = EcoreUtil.resolve(candidate.getEObjectOrProxy(), context.getResource());
        return element instanceof NamedElement named ? named.getDisplayName() : null;
    }
}
