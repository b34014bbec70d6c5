package org.erdsl.ide.completion;

import com.google.common.base.Predicate;
import com.google.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.erdsl.ide.insight.Flows;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.model.NamedElement;

/** Proposes the elements a reference may name, those that make most sense first, with the reason beside them. */
public final class ReferenceProposals extends IdeCrossrefProposalProvider {

    @Inject
    private IPrefixMatcher matcher;

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private Flows flows;

    @Override
    public void lookupCrossReference(IScope scope, CrossReference crossReference, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor, Predicate<IEObjectDescription> filter) {
        var owner = context.getCurrentModel();
        var reference = reference(crossReference, owner);
        var fitness = new Fitness(landscapes.get(context.getResource()), flows);
        for (var candidate : queryScope(scope, crossReference, context)) {
            var name = getQualifiedNameConverter().toString(candidate.getName());
            if (matcher.isCandidateMatchingPrefix(name, context.getPrefix())
                    && element(candidate, context) instanceof NamedElement element
                    && !isListedElsewhere(owner, reference, element, context)) {
                var fit = fitness.of(owner, reference, element);
                acceptor.accept(createProposal(candidate, element, fit, context), Priority.VALUE + fit.score());
            }
        }
    }

    private ContentAssistEntry createProposal(IEObjectDescription candidate, NamedElement element, Fit fit,
            ContentAssistContext context) {
        return getProposalCreator().createProposal(getQualifiedNameConverter().toString(candidate.getName()), context,
                entry -> {
                    entry.setSource(element);
                    entry.setKind(ContentAssistEntry.KIND_REFERENCE);
                    entry.setDescription(fit.reason().isEmpty() ? element.getDisplayName()
                            : Objects.requireNonNullElse(element.getDisplayName(), element.getName()) + ": " + fit.reason());
                });
    }

    private static EObject element(IEObjectDescription candidate, ContentAssistContext context) {
        return EcoreUtil.resolve(candidate.getEObjectOrProxy(), context.getResource());
    }

    private static EReference reference(CrossReference crossReference, EObject owner) {
        var assignment = GrammarUtil.containingAssignment(crossReference);
        return owner != null && owner.eClass().getEStructuralFeature(assignment.getFeature()) instanceof EReference found
                ? found : GrammarUtil.getReference(crossReference);
    }

    /** Nothing is named twice in a list; but what stands at the cursor is what is being replaced. */
    private static boolean isListedElsewhere(EObject owner, EReference reference, NamedElement element,
            ContentAssistContext context) {
        if (reference == null || !reference.isMany() || owner == null
                || !reference.getEContainingClass().isSuperTypeOf(owner.eClass())) {
            return false;
        }
        var listed = (List<?>) owner.eGet(reference);
        var nodes = NodeModelUtils.findNodesForFeature(owner, reference);
        for (var index = 0; index < Math.min(listed.size(), nodes.size()); index++) {
            var node = nodes.get(index);
            var atCursor = node.getOffset() <= context.getOffset() && context.getOffset() <= node.getEndOffset();
            if (listed.get(index) == element && !atCursor) {
                return true;
            }
        }
        return false;
    }
}
