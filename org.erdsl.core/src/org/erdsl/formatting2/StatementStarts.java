package org.erdsl.formatting2;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The places of the grammar where a statement starts: an element of a file, or a property in a block. They are read
 * from the grammar, so a new construct is laid out without a word about it here.
 */
@Singleton
final class StatementStarts {

    private final Set<EObject> starts = new HashSet<>();

    @Inject
    StatementStarts(IGrammarAccess access) {
        var grammar = access.getGrammar();
        addFirsts(rule(grammar, "Model").getAlternatives(), true);
        addFirsts(rule(grammar, "Import").getAlternatives(), false);
        addFirsts(rule(grammar, "Element").getAlternatives(), false);
        for (var parserRule : GrammarUtil.allParserRules(grammar)) {
            EcoreUtil2.getAllContentsOfType(parserRule, Keyword.class).stream()
                    .filter(keyword -> keyword.getValue().equals("{"))
                    .forEach(this::addBlock);
        }
    }

    /** Whether a statement starts where this part of the grammar is read. */
    boolean contains(EObject grammarElement) {
        return starts.contains(grammarElement);
    }

    /** The properties of a block are what stands between its braces. */
    private void addBlock(Keyword brace) {
        var group = (Group) brace.eContainer();
        var content = group.getElements().get(group.getElements().indexOf(brace) + 1);
        addFirsts(content, false);
    }

    /** @param all whether what follows the first part may be first too */
    private void addFirsts(AbstractElement element, boolean all) {
        starts.add(element);
        if (element instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(alternative -> addFirsts(alternative, false));
        } else if (element instanceof Group group) {
            for (var part : group.getElements()) {
                if (part instanceof Action) {
                    continue;
                }
                addFirsts(part, false);
                if (!all && !GrammarUtil.isOptionalCardinality(part)) {
                    break;
                }
            }
        } else if (element instanceof Assignment assignment) {
            addFirsts(assignment.getTerminal(), false);
        } else if (element instanceof RuleCall call && call.getRule() instanceof EnumRule words) {
            starts.addAll(EcoreUtil2.getAllContentsOfType(words, EnumLiteralDeclaration.class));
        } else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule parserRule
                && !GrammarUtil.isDatatypeRule(parserRule)) {
            addFirsts(parserRule.getAlternatives(), false);
        }
    }

    private static ParserRule rule(Grammar grammar, String name) {
        return (ParserRule) GrammarUtil.findRuleForName(grammar, name);
    }
}
