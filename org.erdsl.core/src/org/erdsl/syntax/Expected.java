package org.erdsl.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;

import com.google.inject.Inject;

/**
 * Says what was expected where the parser is at a loss.
 *
 * <p>What may stand there is found by trial: whatever word takes the parser past the place may. Only the element with
 * the mistake is parsed, for one element does not depend on another, so a trial costs little.
 */
final class Expected {

    /** The words elements start with. */
    static final Set<String> ELEMENTS = Set.of("project", "tenant", "prefixes", "site", "environment", "connector",
            "gateway", "circuit", "router", "template", "expect", "accept", "direct", "azure", "power", "service",
            "peering");

    /** The words facts start with, some of which are words of properties too. */
    private static final Set<String> FACTS =
            Set.of("community", "country", "expressroute", "geopolitical", "sku", "special-purpose");

    private static final Set<String> UNITS =
            Set.of("Mbps", "Gbps", "bytes", "MB", "GB", "ms", "seconds", "minutes", "hours", "days");

    private static final String A_NAME = "erdslName";
    private static final String A_LITERAL = "0_";
    private static final String A_TEXT = "\"text\"";

    /** Of more words nobody reads the list. */
    private static final int MAXIMUM_LISTED = 24;

    private final Function<String, IParseResult> parser;
    private final Words words;
    private final String text;
    private final Set<String> keywords;
    private final Set<String> possibleNames;
    private final IValueConverterService converters;

    private Expected(Function<String, IParseResult> parser, Words words, String text, Grammar grammar,
            IValueConverterService converters) {
        this.parser = parser;
        this.words = words;
        this.text = text;
        this.keywords = GrammarUtil.getAllKeywords(grammar);
        this.possibleNames = words(GrammarUtil.findRuleForName(grammar, "Name"));
        this.converters = converters;
    }

    /** The words of a rule and of those it calls. */
    private static Set<String> words(AbstractRule rule) {
        var words = GrammarUtil.containedKeywords(rule).stream()
                .map(Keyword::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
        EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).forEach(call -> words.addAll(words(call.getRule())));
        return words;
    }

    /** Makes them. */
    static final class Factory {

        @Inject
        private IGrammarAccess grammar;

        @Inject
        private IValueConverterService converters;

        /** @param parser parses a text, and does not recover */
        Expected create(Function<String, IParseResult> parser, Words words, String text) {
            return new Expected(parser, words, text, grammar.getGrammar(), converters);
        }
    }

    /** What is wrong at a word. */
    Mistake mistake(int index) {
        var word = words.get(index);
        var blocks = words.blocksAround(index);
        var unclosed = unclosed(index);
        if (unclosed.isPresent()) {
            return unclosed.get();
        }
        if (word.is("}") && blocks.isEmpty()) {
            return at(word, "`}` closes nothing: no block is open here");
        }
        var tried = new Trial(index);
        if (!blocks.isEmpty() && tried.mayBe("}") && (words.isEnd(index) || isElementInBlock(word))) {
            var brace = words.get(blocks.get(blocks.size() - 1));
            return at(brace, "the block of this %s is not closed: `}` is missing".formatted(tried.kind(brace)));
        }
        if (word.is("import") || word.is("namespace")) {
            return at(word, word.is("import")
                    ? "imports stand before the first element; move this one up"
                    : "the namespace stands at the top of the file, once");
        }
        var near = isWord(word.text()) ? NearestSpelling.of(word.text(), tried.words()) : Optional.<String>empty();
        if (near.isPresent() && !tried.mayBe(A_NAME)) {
            return at(word, "`%s` is not known here; did you mean `%s`?".formatted(word.text(), near.get()));
        }
        return at(word, "expected " + tried.describe(blocks) + "; " + stands(index));
    }

    private boolean isElementInBlock(Word word) {
        return word.startsLine() && ELEMENTS.contains(word.text());
    }

    /** A quote or a comment that is not closed spoils what follows it, which is not to be looked at. */
    private Optional<Mistake> unclosed(int index) {
        var start = words.statement(index);
        for (var i = Math.max(0, Math.min(start, index - 1)); i <= index && !words.isEnd(i); i++) {
            var word = words.get(i);
            if (isUnclosedText(word.text())) {
                return Optional.of(at(word, "the text that starts here has no closing quote on this line"));
            }
            if (word.text().startsWith("/") && text.startsWith("/*", word.offset())) {
                return Optional.of(new Mistake(word.offset(), 2, "the comment that starts here is not closed: `*/` is missing"));
            }
        }
        var word = words.get(index);
        if ("\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019'".indexOf(word.text()) >= 0 && !words.isEnd(index)) {
            return Optional.of(at(word, "write texts in straight double quotes: \"text\""));
        }
        if (word.is(";")) {
            return Optional.of(at(word, "no `;` is needed: a property ends where the next one starts"));
        }
        if (word.is("#")) {
            return Optional.of(at(word, "comments start with `//`"));
        }
        return Optional.empty();
    }

    static boolean isUnclosedText(String text) {
        return text.startsWith("\"") && (text.length() == 1 || !text.endsWith("\""));
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    private String stands(int index) {
        return words.isEnd(index) ? "the file ends here" : "`" + words.get(index).text() + "` stands here";
    }

    private Mistake at(Word word, String message) {
        return word.text().isEmpty() && word.offset() > 0
                ? new Mistake(lastVisible(), 1, message)
                : new Mistake(word.offset(), word.text().length(), message);
    }

    private int lastVisible() {
        var last = text.length() - 1;
        while (last > 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /** What the parser goes on with at a word. */
    private final class Trial {

        private final int start;
        private final String before;
        private final Set<String> accepted = new TreeSet<>();

        Trial(int index) {
            start = start(index);
            before = text.substring(start, words.get(index).offset());
            for (var keyword : keywords) {
                tryOut(keyword);
            }
            tryOut(A_NAME);
            tryOut(A_LITERAL);
            tryOut(A_TEXT);
        }

        private int start(int index) {
            var start = 0;
            for (var i = 0; i < index; i++) {
                if (words.get(i).startsLine() && words.blocksAround(i).isEmpty()
                        && (ELEMENTS.contains(words.get(i).text()) || FACTS.contains(words.get(i).text()))) {
                    start = words.get(i).offset();
                }
            }
            return start;
        }

        private void tryOut(String candidate) {
            var tried = before + " " + candidate;
            int loss = RecoveringParser.firstLoss(parser.apply(tried), tried).orElse(tried.length());
            if (loss > before.length() + 1) {
                accepted.add(candidate);
            }
        }

        boolean mayBe(String candidate) {
            return accepted.contains(candidate);
        }

        /** The words of the language that may stand here. */
        Set<String> words() {
            return accepted.stream()
                    .filter(keywords::contains)
                    .filter(Expected::isWord)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        String describe(List<Integer> blocks) {
            var options = new ArrayList<String>();
            if (mayBe(A_NAME)) {
                options.add(name());
            }
            if (mayBe(A_LITERAL)) {
                options.add(literal());
            }
            if (mayBe(A_TEXT)) {
                options.add(text());
            }
            for (var sign : List.of("{", "=", ".", ",")) {
                if (mayBe(sign) && (options.isEmpty() || !sign.equals(",") && !sign.equals("."))) {
                    options.add("`" + sign + "`");
                }
            }
            var remaining = words();
            if (mayBe(A_NAME)) {
                remaining.removeAll(possibleNames);
            }
            var units = remaining.stream().filter(UNITS::contains).toList();
            if (!units.isEmpty()) {
                units.forEach(unit -> options.add("`" + unit + "`"));
            } else if (blocks.isEmpty() && remaining.containsAll(Set.of("environment", "router", "expect"))) {
                remaining.removeAll(ELEMENTS);
                remaining.removeAll(FACTS);
                remaining.forEach(word -> options.add("`" + word + "`"));
                options.add(before.isBlank() ? "an element such as `site` or `circuit`" : "the next element");
            } else if (mayBe("}") && remaining.size() > 1) {
                var block = KindWords.withArticle(kind(words.get(blocks.get(blocks.size() - 1))));
                options.add(remaining.size() > MAXIMUM_LISTED
                        ? "a property of %s".formatted(block)
                        : "a property of %s (%s)".formatted(block, String.join(", ", remaining)));
                options.add("`}`");
            } else {
                remaining.forEach(word -> options.add("`" + word + "`"));
                if (mayBe("}")) {
                    options.add("`}`");
                }
            }
            return join(options);
        }

        /** What a block describes: {@code circuit}, {@code microsoft peering}. */
        String kind(Word brace) {
            var leaf = NodeModelUtils.findLeafNodeAtOffset(parser.apply(before).getRootNode(), brace.offset() - start);
            var element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
            return element == null ? "element" : KindWords.of(element.eClass());
        }

        private String text() {
            for (var node = tried(A_TEXT); node != null; node = node.getParent()) {
                var assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
                if (assignment != null) {
                    return assignment.getFeature().equals("displayName") ? "a display name in quotes" : "a text in quotes";
                }
            }
            return "a text in quotes";
        }

        /** The name of what: the grammar knows it by the reference that is read here, or the property. */
        private String name() {
            for (var node = read(A_NAME); node != null; node = node.getParent()) {
                var reference = GrammarUtil.containingCrossReference(node.getGrammarElement());
                if (reference != null) {
                    return "the name of " + KindWords.withArticle(KindWords.of(reference.getType().getClassifier()));
                }
                var assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
                if (assignment != null) {
                    return switch (assignment.getFeature()) {
                        case "rule" -> "the id of a rule";
                        case "platform" -> "the name of a platform";
                        case "authenticationSecret", "recoveryKeySecret" -> "the name of a secret";
                        default -> "a name";
                    };
                }
            }
            return before.strip().equals("expect") ? "the name of an environment or of a connector" : "a name";
        }

        /** What the literal is for is said by its converter, which does not like this one. */
        private String literal() {
            for (var node = read(A_LITERAL); node != null; node = node.getParent()) {
                if (node.getGrammarElement() instanceof RuleCall call && GrammarUtil.isDatatypeRuleCall(call)) {
                    try {
                        converters.toValue(A_LITERAL, call.getRule().getName(), node);
                    } catch (ValueConverterException e) {
                        return e.getMessage().replaceFirst("(?s)^expected (.*?); .*", "$1");
                    }
                }
            }
            return "a number";
        }

        /** Two properties may begin alike, and only what stands behind the word tells which one it is. */
        private INode read(String candidate) {
            var node = tried(candidate);
            return isAssigned(node) ? node : tried(candidate + " }");
        }

        private static boolean isAssigned(INode leaf) {
            for (var node = leaf; node != null && !node.hasDirectSemanticElement(); node = node.getParent()) {
                if (GrammarUtil.containingAssignment(node.getGrammarElement()) != null) {
                    return true;
                }
            }
            return false;
        }

        private INode tried(String candidate) {
            return NodeModelUtils.findLeafNodeAtOffset(
                    parser.apply(before + " " + candidate).getRootNode(), before.length() + 1);
        }
    }

    private static String join(List<String> options) {
        if (options.isEmpty()) {
            return "nothing more";
        }
        var last = options.get(options.size() - 1);
        return options.size() == 1
                ? last
                : String.join(", ", Collections.unmodifiableList(options.subList(0, options.size() - 1))) + " or " + last;
    }
}
