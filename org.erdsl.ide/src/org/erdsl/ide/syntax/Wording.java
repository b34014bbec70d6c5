package org.erdsl.ide.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.UnorderedGroup;
import org.erdsl.model.ModelPackage;

/** Writes parts of the grammar as people read them. */
public final class Wording {

    private Wording() {
    }

    /** Camel case as words: "PeeringLocation" is "peering location". */
    public static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** What a value is called that is assigned to a property: each of several "providers" is a "provider". */
    public static String value(Assignment assignment) {
        var words = words(assignment.getFeature());
        return assignment.getOperator().equals("+=")
                ? words.replaceFirst("ies$", "y").replaceFirst("(?<=ss|x)es$|s$", "") : words;
    }

    /** As {@link #syntax}, of a part that is written: without saying that it may be left out. */
    public static String written(AbstractElement element) {
        return inner(element);
    }

    /** How a part of the grammar is written: keywords as they are, values in angle brackets. */
    public static String syntax(AbstractElement element) {
        var inner = inner(element);
        if (inner.isEmpty() || element.getCardinality() == null) {
            return inner;
        }
        return switch (element.getCardinality()) {
            case "?" -> "[" + inner + "]";
            case "*" -> inner.startsWith(", ") ? ", ..." : "[" + inner + "] ...";
            default -> inner + " ...";
        };
    }

    /**
     * The keywords a part of the grammar must start with, separated by blanks; empty where it starts with a value. What
     * may be left out before them does not count.
     */
    public static String leadingWords(AbstractElement element) {
        if (element instanceof Keyword keyword) {
            return isWord(keyword) ? keyword.getValue() : "";
        }
        if (element instanceof Group group) {
            return group.getElements().stream().filter(part -> !(part instanceof Action))
                    .dropWhile(Wording::isOptional)
                    .map(Wording::word).takeWhile(Optional::isPresent)
                    .map(word -> word.get().getValue()).collect(Collectors.joining(" "));
        }
        if (element instanceof Assignment assignment) {
            return leadingWords(assignment.getTerminal());
        }
        if (element instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && !GrammarUtil.isDatatypeRule(rule)) {
            return leadingWords(rule.getAlternatives());
        }
        return "";
    }

    /** The keyword or the assignment a rule must start with; null where it chooses between others. */
    public static AbstractElement start(ParserRule rule) {
        var first = rule.getAlternatives() instanceof Group group
                ? group.getElements().stream().filter(part -> !(part instanceof Action)).dropWhile(Wording::isOptional)
                        .findFirst().orElse(null)
                : rule.getAlternatives();
        return first instanceof Keyword || first instanceof Assignment ? first : null;
    }

    /** The word a part of the grammar is, whether it only stands there or sets a property to true. */
    static Optional<Keyword> word(AbstractElement part) {
        if (part.getCardinality() != null) {
            return Optional.empty();
        }
        var terminal = part instanceof Assignment assignment && assignment.getOperator().equals("?=")
                ? assignment.getTerminal() : part;
        return terminal instanceof Keyword keyword && isWord(keyword) ? Optional.of(keyword) : Optional.empty();
    }

    /** Whether a part of the grammar may be left out. */
    public static boolean isOptional(AbstractElement element) {
        return "?".equals(element.getCardinality()) || "*".equals(element.getCardinality());
    }

    /** Whether a keyword is a word, not a brace or a comma. */
    public static boolean isWord(Keyword keyword) {
        return Character.isLetter(keyword.getValue().charAt(0));
    }

    private static String inner(AbstractElement element) {
        if (element instanceof Keyword keyword) {
            return keyword.getValue();
        }
        if (element instanceof Assignment assignment) {
            return assigned(assignment);
        }
        if (element instanceof RuleCall call) {
            return called(call.getRule());
        }
        if (element instanceof Group || element instanceof UnorderedGroup) {
            return joined(children(element), " ").replace(" , ", ", ");
        }
        if (element instanceof Alternatives) {
            var choices = joined(children(element), " | ");
            return element.eContainer() instanceof Group ? "(" + choices + ")" : choices;
        }
        return "";
    }

    private static String assigned(Assignment assignment) {
        var terminal = assignment.getTerminal();
        if (terminal instanceof CrossReference reference) {
            if (reference.getType().getClassifier() == ModelPackage.Literals.TEMPLATABLE) {
                // What may be one is a word of the metamodel; what is meant is one.
                return "<template>";
            }
            return "<" + words(reference.getType().getClassifier().getName()) + ">";
        }
        if (assignment.getOperator().equals("?=")) {
            return inner(terminal);
        }
        if (terminal instanceof RuleCall call && call.getRule().getName().equals("STRING")) {
            return "\"<" + value(assignment) + ">\"";
        }
        return inner(terminal);
    }

    private static String called(AbstractRule rule) {
        if (rule instanceof EnumRule) {
            return keywords(rule.getAlternatives()).stream().map(Keyword::getValue).collect(Collectors.joining("|"));
        }
        if (rule instanceof ParserRule fragment && fragment.isFragment()) {
            return inner(rule.getAlternatives());
        }
        if (rule instanceof ParserRule parserRule && !GrammarUtil.isDatatypeRule(parserRule)) {
            if (parserRule.getAlternatives() instanceof Assignment only) {
                return assigned(only);
            }
            if (isChoiceOfValues(parserRule)) {
                return joined(children(parserRule.getAlternatives()), "|");
            }
            var start = leadingWords(rule.getAlternatives());
            return (start.isEmpty() ? beginning(parserRule) : start) + " ...";
        }
        return "<" + words(rule.getName()) + ">";
    }

    /** Whether a rule is one value or another: a medium or a circuit. */
    private static boolean isChoiceOfValues(ParserRule rule) {
        return rule.getAlternatives() instanceof Alternatives choice
                && choice.getElements().stream().allMatch(Assignment.class::isInstance);
    }

    private static String beginning(ParserRule rule) {
        var start = start(rule);
        return start == null ? "<" + words(rule.getName()) + ">" : syntax(start);
    }

    private static List<Keyword> keywords(EObject root) {
        return org.eclipse.xtext.EcoreUtil2.eAllOfType(root, Keyword.class);
    }

    private static List<AbstractElement> children(EObject element) {
        return element.eContents().stream().filter(AbstractElement.class::isInstance).map(AbstractElement.class::cast)
                .toList();
    }

    private static String joined(List<AbstractElement> elements, String separator) {
        return elements.stream().map(Wording::syntax).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
