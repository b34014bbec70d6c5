package org.erdsl.ide.completion;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.erdsl.ide.insight.Flows;
import org.erdsl.ide.syntax.KeywordMeaning;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.model.Expectation;
import org.erdsl.model.ModelPackage;

/** Proposes what may stand at the cursor: words, templates, names and literals. Punctuation is typed faster than chosen. */
public final class ErdslProposals extends IdeContentProposalProvider {

    @Inject
    private TemplateProposals templates;

    @Inject
    private LiteralProposals literals;

    @Inject
    private Flows flows;

    @Override
    public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
        for (var context : contexts) {
            Set<EObject> done = new HashSet<>();
            for (var element : context.getFirstSetGrammarElements()) {
                if (done.add(element)) {
                    createProposals(element, context, acceptor);
                }
            }
        }
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (assignment.getTerminal() instanceof CrossReference) {
            super._createProposals(assignment, context, acceptor);
        } else if (assignment.getTerminal() instanceof RuleCall call && isLiteral(call)) {
            literals.propose(assignment, call.getRule(), context, acceptor);
        }
        templates.propose(assignment, context, acceptor);
    }

    private static boolean isLiteral(RuleCall call) {
        return call.getRule() instanceof TerminalRule
                || call.getRule() instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule);
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (!Wording.isWord(keyword) || isPartOfName(keyword)) {
            return;
        }
        var meaning = KeywordMeaning.of(keyword);
        var given = given(keyword, context.getCurrentModel());
        if (given == Given.ONCE_AND_ENOUGH) {
            return;
        }
        var entry = getProposalCreator().createProposal(
                KeywordMeaning.phrase(keyword), context, proposal -> {
                    proposal.setKind(meaning.filter(it -> !(it.subject() instanceof EClass)
                            && !(it.subject() instanceof EStructuralFeature)).isPresent()
                            ? ContentAssistEntry.KIND_ENUM : ContentAssistEntry.KIND_KEYWORD);
                    meaning.ifPresent(it -> {
                        proposal.setDescription(it.syntax());
                        proposal.setDocumentation(it.documentation().isEmpty() ? null : it.documentation());
                    });
                });
        var priority = Priority.KEYWORD - (given == Given.ONCE ? Priority.GIVEN_ALREADY : 0)
                - (meaning.filter(it -> isFact(it.subject())).isPresent() ? Priority.FACT : 0);
        acceptor.accept(entry, isWhereTrafficGoes(keyword, context.getCurrentModel()) ? Priority.VALUE + Fit.BEST : priority);
        templates.propose(keyword, context, acceptor);
    }

    private static boolean isFact(EObject subject) {
        return subject instanceof EClass type && ModelPackage.Literals.FACT.isSuperTypeOf(type);
    }

    /** What an expectation expects is first of all what is so. */
    private boolean isWhereTrafficGoes(Keyword keyword, EObject owner) {
        var expectation = EcoreUtil2.getContainerOfType(owner, Expectation.class);
        return expectation != null && keyword.eContainer() instanceof EnumLiteralDeclaration
                && flows.path(expectation).flatMap(path -> path.medium().expected())
                        .filter(medium -> medium.getLiteral().equals(keyword.getValue())).isPresent();
    }

    /** Many words may also name an element; none of them is a name worth proposing. */
    private static boolean isPartOfName(Keyword keyword) {
        var rule = GrammarUtil.containingParserRule(keyword);
        return rule != null && GrammarUtil.isDatatypeRule(rule)
                && EcoreUtil2.eAllOfType(rule, RuleCall.class).stream().anyMatch(call -> call.getRule().getName().equals("ID"));
    }

    private enum Given { NOT_YET, ONCE, ONCE_AND_ENOUGH }

    /** Whether the element at the cursor has the property the keyword starts. */
    private static Given given(Keyword keyword, EObject element) {
        var rule = GrammarUtil.containingParserRule(keyword);
        if (element == null || rule == null || GrammarUtil.isDatatypeRule(rule)) {
            return Given.NOT_YET;
        }
        var feature = KeywordMeaning.feature(keyword, element.eClass());
        if (rule.getType().getClassifier() != element.eClass() && !rule.isFragment()) {
            feature = assigned(rule, keyword, element.eClass());
        }
        if (feature == null || !element.eIsSet(feature)) {
            return Given.NOT_YET;
        }
        return feature.isMany() ? Given.ONCE : Given.ONCE_AND_ENOUGH;
    }

    /** The property of an element that what a rule makes is put in, where the keyword starts that rule. */
    private static EStructuralFeature assigned(ParserRule rule, Keyword keyword, EClass type) {
        return Wording.start(rule) != keyword ? null : EcoreUtil2.eAllOfType(GrammarUtil.getGrammar(rule), Assignment.class).stream()
                .filter(assignment -> assignment.getTerminal() instanceof RuleCall call && call.getRule() == rule)
                .filter(assignment -> GrammarUtil.containingParserRule(assignment).getType().getClassifier() == type)
                .map(assignment -> type.getEStructuralFeature(assignment.getFeature()))
                .findFirst().orElse(null);
    }

    @Override
    protected void _createProposals(AbstractElement element, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        // groups and alternatives: their parts come one by one
    }
}
