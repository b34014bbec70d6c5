package org.erdsl.ide.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What may stand in the blocks of elements, read from the grammar: a new construct needs nothing here. */
@Singleton
public class ElementSyntax {

    private final Map<ParserRule, List<Property>> properties = new ConcurrentHashMap<>();
    private final IGrammarAccess grammar;

    @Inject
    ElementSyntax(IGrammarAccess grammar) {
        this.grammar = grammar;
    }

    /** The rule an element was written by. */
    public Optional<ParserRule> rule(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return Optional.empty();
        }
        for (EObject part = node.getGrammarElement(); part != null; part = part.eContainer()) {
            if (part instanceof RuleCall call && call.getRule() instanceof ParserRule called) {
                return Optional.of(concrete(called, element.eClass()));
            }
            if (part instanceof ParserRule rule) {
                return Optional.of(concrete(rule, element.eClass()));
            }
        }
        return Optional.empty();
    }

    /** A rule that only chooses between others was called; the element says which one it was. */
    private static ParserRule concrete(ParserRule called, EClass type) {
        if (!(called.getAlternatives() instanceof Alternatives) || called.getType().getClassifier() == type) {
            return called;
        }
        return EcoreUtil2.eAllOfType(called.getAlternatives(), RuleCall.class).stream()
                .map(RuleCall::getRule).filter(ParserRule.class::isInstance).map(ParserRule.class::cast)
                .filter(rule -> rule.getType().getClassifier() instanceof EClass other && other.isSuperTypeOf(type))
                .findFirst().map(rule -> concrete(rule, type)).orElse(called);
    }

    /** The rule that makes elements of this type and starts with a keyword. */
    public Optional<ParserRule> rule(EClass type) {
        return grammar.getGrammar().getRules().stream()
                .filter(ParserRule.class::isInstance).map(ParserRule.class::cast)
                .filter(rule -> !rule.isFragment() && rule.getType().getClassifier() == type)
                .filter(rule -> !Wording.leadingWords(rule.getAlternatives()).isEmpty())
                .findFirst();
    }

    /** What may stand in the block of a rule's elements, in the order of the grammar; nothing where there is no block. */
    public List<Property> properties(ParserRule rule) {
        return properties.computeIfAbsent(rule, ElementSyntax::read);
    }

    /** The head of a rule: everything before its block. */
    public static String head(ParserRule rule) {
        var elements = rule.getAlternatives() instanceof Group group ? group.getElements() : List.of(rule.getAlternatives());
        var text = new StringBuilder();
        for (var element : elements) {
            if (EcoreUtil2.eAllOfType(element, Keyword.class).stream().anyMatch(k -> k.getValue().equals("{"))) {
                break;
            }
            var part = Wording.syntax(element);
            text.append(text.isEmpty() || part.isEmpty() ? "" : " ").append(part);
        }
        return text.toString().replace(" , ", ", ");
    }

    private static List<Property> read(ParserRule rule) {
        var found = new LinkedHashMap<AbstractElement, Property>();
        block(rule.getAlternatives()).ifPresent(block -> branches(block, (EClass) rule.getType().getClassifier(), found));
        return List.copyOf(found.values());
    }

    private static Optional<AbstractElement> block(AbstractElement element) {
        for (var brace : EcoreUtil2.eAllOfType(element, Keyword.class)) {
            if (brace.getValue().equals("{") && brace.eContainer() instanceof Group group) {
                var next = group.getElements().indexOf(brace) + 1;
                if (next < group.getElements().size()) {
                    return Optional.of(group.getElements().get(next));
                }
            }
        }
        return Optional.empty();
    }

    private static void branches(AbstractElement element, EClass type, Map<AbstractElement, Property> found) {
        if (element instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(branch -> branches(branch, type, found));
        } else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule fragment
                && fragment.isFragment()) {
            branches(fragment.getAlternatives(), type, found);
        } else {
            var feature = feature(element, type);
            if (feature != null) {
                found.put(element, new Property(Wording.leadingWords(element), Wording.syntax(element), feature, element));
            }
        }
    }

    /** The feature the first assignment of a part of the grammar fills. */
    static EStructuralFeature feature(AbstractElement element, EClass type) {
        if (element instanceof Assignment assignment) {
            return type.getEStructuralFeature(assignment.getFeature());
        }
        if (element instanceof RuleCall call) {
            return call.getRule() instanceof ParserRule rule && rule.isFragment()
                    ? feature(rule.getAlternatives(), type) : null;
        }
        return element.eContents().stream().filter(AbstractElement.class::isInstance)
                .map(part -> feature((AbstractElement) part, type)).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
