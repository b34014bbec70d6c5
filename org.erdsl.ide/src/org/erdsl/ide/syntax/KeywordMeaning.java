package org.erdsl.ide.syntax;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * What a keyword of the grammar stands for.
 *
 * @param phrase  the keyword with those that must follow it: {@code peering location}
 * @param syntax  how all of it is written
 * @param subject the part of the metamodel: a class, a property, or a value of an enumeration
 */
public record KeywordMeaning(String phrase, String syntax, EModelElement subject) {

    /** The documentation of the metamodel; empty where it has none. */
    public String documentation() {
        var text = EcoreUtil.getDocumentation(subject);
        return text == null ? "" : text;
    }

    /** What a keyword stands for; nothing for those inside names and literals, and for what is no keyword. */
    public static Optional<KeywordMeaning> of(EObject element) {
        if (element instanceof EnumLiteralDeclaration literal) {
            return Optional.of(new KeywordMeaning(literal.getLiteral().getValue(), literal.getLiteral().getValue(),
                    literal.getEnumLiteral()));
        }
        if (!(element instanceof Keyword keyword) || !Wording.isWord(keyword)) {
            return Optional.empty();
        }
        if (keyword.eContainer() instanceof EnumLiteralDeclaration literal) {
            return of(literal);
        }
        var rule = GrammarUtil.containingParserRule(keyword);
        if (rule == null || GrammarUtil.isDatatypeRule(rule)) {
            return Optional.empty();
        }
        var type = type(keyword, rule);
        if (isStartOf(keyword, rule)) {
            return Optional.of(new KeywordMeaning(whole(keyword), ElementSyntax.head(rule), type));
        }
        var feature = feature(keyword, type);
        AbstractElement part = part(keyword).eContainer() instanceof Group group ? group : part(keyword);
        return Optional.of(new KeywordMeaning(whole(keyword), Wording.written(part), feature == null ? type : feature));
    }

    /** The type of the elements a keyword is part of: that of the nearest action before it, else of the rule. */
    private static EClass type(Keyword keyword, ParserRule rule) {
        for (EObject part = keyword; part != rule; part = part.eContainer()) {
            if (part.eContainer() instanceof Group group) {
                for (var before : group.getElements().subList(0, group.getElements().indexOf(part))) {
                    if (before instanceof Action action) {
                        return (EClass) action.getType().getClassifier();
                    }
                }
            }
        }
        return (EClass) rule.getType().getClassifier();
    }

    /** All keywords of the phrase a keyword is part of. */
    private static String whole(Keyword keyword) {
        var first = keyword;
        var part = part(keyword);
        if (part.eContainer() instanceof Group group) {
            var elements = group.getElements();
            for (var index = elements.indexOf(part) - 1; index >= 0; index--) {
                var before = Wording.word(elements.get(index));
                if (before.isEmpty()) {
                    break;
                }
                first = before.get();
            }
        }
        return phrase(first);
    }

    /** The keyword, or what it sets to true. */
    private static AbstractElement part(Keyword keyword) {
        return keyword.eContainer() instanceof Assignment assignment ? assignment : keyword;
    }

    /** The keyword with those that must follow it, separated by blanks. */
    public static String phrase(Keyword keyword) {
        var phrase = new StringBuilder(keyword.getValue());
        var part = part(keyword);
        if (part.getCardinality() == null && part.eContainer() instanceof Group group) {
            var elements = group.getElements();
            for (var index = elements.indexOf(part) + 1; index < elements.size(); index++) {
                var next = Wording.word(elements.get(index));
                if (next.isEmpty()) {
                    break;
                }
                phrase.append(' ').append(next.get().getValue());
            }
        }
        return phrase.toString();
    }

    /** The property that is given by what follows a keyword, in elements of this type. */
    public static EStructuralFeature feature(Keyword keyword, EClass type) {
        for (AbstractElement element = keyword; element != null;
                element = element.eContainer() instanceof AbstractElement outer ? outer : null) {
            if (element instanceof Assignment assignment) {
                return type.getEStructuralFeature(assignment.getFeature());
            }
            if (element.eContainer() instanceof Group group) {
                var after = group.getElements().subList(group.getElements().indexOf(element) + 1, group.getElements().size());
                for (var sibling : after) {
                    var feature = ElementSyntax.feature(sibling, type);
                    if (feature != null) {
                        return feature;
                    }
                    if (sibling instanceof RuleCall) {
                        break;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a keyword is one of those the elements of a rule start with. */
    private static boolean isStartOf(Keyword keyword, ParserRule rule) {
        if (rule.isFragment() || Wording.leadingWords(rule.getAlternatives()).isEmpty()) {
            return false;
        }
        if (!(rule.getAlternatives() instanceof Group group)) {
            return rule.getAlternatives() == keyword;
        }
        var start = group.getElements().indexOf(Wording.start(rule));
        var index = group.getElements().indexOf(keyword);
        return index >= start && group.getElements().subList(start, index + 1).stream().allMatch(Keyword.class::isInstance);
    }
}
