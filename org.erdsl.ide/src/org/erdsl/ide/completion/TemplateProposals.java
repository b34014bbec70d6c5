package org.erdsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalCreator;
import org.eclipse.emf.ecore.EClass;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.model.ModelPackage;

/** Proposes whole constructs with places to fill in, to editors that can show such places. */
@Singleton
class TemplateProposals {

    @Inject
    private Templates templates;

    @Inject
    private IdeContentProposalCreator creator;

    /** The template of the construct that this part of the grammar begins, if it begins one. */
    void propose(AbstractElement element, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        var rule = GrammarUtil.containingParserRule(element);
        if (rule == null || GrammarUtil.isDatatypeRule(rule) || rule.isFragment() || Wording.start(rule) != element) {
            return;
        }
        templates.find(rule).ifPresent(template -> acceptor.accept(creator.createProposal(template.label(), context,
                entry -> {
                    entry.setLabel(template.label());
                    entry.setProposal(template.body());
                    entry.setDescription(template.description());
                    entry.setKind(ContentAssistEntry.KIND_SNIPPET);
                }), Priority.TEMPLATE - (isFact(rule) ? Priority.FACT : 0)));
    }

    private static boolean isFact(ParserRule rule) {
        return rule.getType().getClassifier() instanceof EClass type && ModelPackage.Literals.FACT.isSuperTypeOf(type);
    }
}
