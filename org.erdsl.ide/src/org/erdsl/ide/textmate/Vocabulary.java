package org.erdsl.ide.textmate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.erdsl.ide.syntax.Wording;

/** The words of the grammar by what they are for. A word with several uses is in several of these sets. */
final class Vocabulary {

    private static final String ELEMENT = "Element";
    private static final String NAME = "name";

    private final Grammar grammar;

    Vocabulary(Grammar grammar) {
        this.grammar = grammar;
    }

    /** All words that are keywords. */
    Set<String> words() {
        return keywords(grammar).filter(Wording::isWord).map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All keywords that are no words: braces, commas. */
    Set<String> marks() {
        return keywords(grammar).filter(keyword -> !Wording.isWord(keyword)).map(Keyword::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What elements that get a name are declared with: {@code site}, {@code peering location}. */
    Set<String> declarations() {
        return elements().filter(Vocabulary::isNamed).map(Vocabulary::start).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What may stand before those: {@code template}. */
    Set<String> modifiers() {
        return elements().filter(Vocabulary::isNamed).flatMap(rule -> parts(rule).stream().takeWhile(Wording::isOptional))
                .flatMap(Vocabulary::keywords).map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What starts other statements of a file: {@code import}, {@code expect}, {@code accept risk}. */
    Set<String> statements() {
        var ofTheFile = keywords(grammar.getRules().get(0)).filter(Wording::isWord).map(Keyword::getValue);
        var called = EcoreUtil2.eAllOfType(grammar.getRules().get(0), RuleCall.class).stream().map(RuleCall::getRule)
                .filter(rule -> !rule.getName().equals(ELEMENT));
        return Stream.concat(ofTheFile, Stream.concat(called, elements().filter(rule -> !isNamed(rule)))
                .map(Vocabulary::start).filter(text -> !text.isEmpty())).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words that are values of a property, by the words of the property: {@code sku}: local, standard, premium. */
    Map<String, Set<String>> values() {
        Map<String, Set<String>> values = new TreeMap<>();
        for (var assignment : EcoreUtil2.eAllOfType(grammar, Assignment.class)) {
            if (assignment.getTerminal() instanceof RuleCall call) {
                var before = before(assignment);
                var rules = choices(call.getRule()).toList();
                if (!before.isEmpty() && !rules.isEmpty()) {
                    rules.forEach(rule -> values.computeIfAbsent(before, key -> new TreeSet<>()).addAll(valuesOf(rule)));
                }
            }
        }
        return values;
    }

    /** The enumerations out of which a rule takes its first word. */
    private static Stream<EnumRule> choices(AbstractRule rule) {
        if (rule instanceof EnumRule choice) {
            return Stream.of(choice);
        }
        var first = rule.getAlternatives() instanceof Alternatives several ? several.getElements() : List.of(rule.getAlternatives());
        return first.stream().filter(Assignment.class::isInstance).map(part -> ((Assignment) part).getTerminal())
                .filter(RuleCall.class::isInstance).map(part -> ((RuleCall) part).getRule())
                .filter(EnumRule.class::isInstance).map(EnumRule.class::cast);
    }

    /** The words that are values of anything. */
    Set<String> allValues() {
        return grammar.getRules().stream().filter(EnumRule.class::isInstance).flatMap(rule -> valuesOf(rule).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of the grammar besides values and units. */
    Set<String> properties() {
        return grammar.getRules().stream().filter(rule -> rule instanceof ParserRule && !isLiteral(rule) && !isName(rule))
                .flatMap(Vocabulary::keywords).filter(Wording::isWord).map(Keyword::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What follows a number: {@code Gbps}. */
    Set<String> units() {
        return grammar.getRules().stream().filter(Vocabulary::isLiteral).flatMap(Vocabulary::keywords)
                .filter(Wording::isWord).map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The terminal rule of this name. */
    TerminalRule terminal(String name) {
        return (TerminalRule) GrammarUtil.findRuleForName(grammar, name);
    }

    /** The rules of elements of a file, in their order. */
    private Stream<ParserRule> elements() {
        var found = new LinkedHashMap<String, ParserRule>();
        collect((ParserRule) GrammarUtil.findRuleForName(grammar, ELEMENT), found);
        return found.values().stream();
    }

    private static void collect(ParserRule rule, Map<String, ParserRule> found) {
        if (rule.getAlternatives() instanceof Alternatives choice
                && choice.getElements().stream().allMatch(RuleCall.class::isInstance)) {
            choice.getElements().forEach(part -> collect((ParserRule) ((RuleCall) part).getRule(), found));
        } else {
            found.put(rule.getName(), rule);
        }
    }

    private static boolean isNamed(ParserRule rule) {
        return parts(rule).stream().anyMatch(part -> part instanceof Assignment assignment && assignment.getFeature().equals(NAME));
    }

    private static String start(AbstractRule rule) {
        return Wording.leadingWords(rule.getAlternatives());
    }

    private static List<AbstractElement> parts(ParserRule rule) {
        return rule.getAlternatives() instanceof Group group ? group.getElements() : List.of(rule.getAlternatives());
    }

    /** The words right before an assignment, in the group it is in. */
    private static String before(Assignment assignment) {
        if (!(assignment.eContainer() instanceof Group group)) {
            return "";
        }
        var before = group.getElements().subList(0, group.getElements().indexOf(assignment)).stream()
                .filter(part -> !(part instanceof Action)).toList();
        var words = new StringBuilder();
        for (var index = before.size() - 1; index >= 0; index--) {
            var word = Optional.of(before.get(index)).filter(Keyword.class::isInstance).map(Keyword.class::cast)
                    .filter(Wording::isWord).filter(keyword -> keyword.getCardinality() == null);
            if (word.isEmpty()) {
                break;
            }
            words.insert(0, word.get().getValue() + (words.isEmpty() ? "" : " "));
        }
        return words.toString();
    }

    private static Set<String> valuesOf(AbstractRule rule) {
        return keywords(rule).map(Keyword::getValue).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Rules of literals read a terminal that is no name. */
    private static boolean isLiteral(AbstractRule rule) {
        return rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule)
                && calls(rule).stream().anyMatch(call -> call.getRule().getName().equals(TextMateGrammar.LITERAL));
    }

    /** Words in these rules are names. */
    private static boolean isName(AbstractRule rule) {
        return rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule)
                && calls(rule).stream().anyMatch(call -> call.getRule().getName().equals(TextMateGrammar.ID));
    }

    private static Collection<RuleCall> calls(AbstractRule rule) {
        return EcoreUtil2.eAllOfType(rule, RuleCall.class);
    }

    private static Stream<Keyword> keywords(org.eclipse.emf.ecore.EObject part) {
        return EcoreUtil2.eAllOfType(part, Keyword.class).stream()
                .filter(keyword -> EcoreUtil2.getContainerOfType(keyword, TerminalRule.class) == null);
    }
}
