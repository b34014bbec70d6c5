package org.erdsl.ide.textmate;

import com.google.gson.GsonBuilder;
import com.google.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.UntilToken;

/**
 * The TextMate grammar of the language, made of the keywords and terminals of its Xtext grammar: what editors colour
 * with before a language server answers, or without one. It looks at single lines and knows no names: a word that
 * serves as a name is coloured as a word unless it stands where a declaration has its name.
 *
 * <p>Scopes follow the conventions of https://macromates.com/manual/en/language_grammars, so that every theme knows them.
 */
public final class TextMateGrammar {

    /** The scope of the whole text. */
    public static final String SCOPE = "source.erdsl";

    static final String ID = "ID";
    static final String LITERAL = "LITERAL";
    private static final String STRING = "STRING";
    private static final String LINE_COMMENT = "SL_COMMENT";
    private static final String BLOCK_COMMENT = "ML_COMMENT";
    private static final String SUFFIX = ".erdsl";

    private final Vocabulary words;
    private final String name;
    private final String noNameBefore;
    private final String noNameAfter;

    @Inject
    TextMateGrammar(IGrammarAccess access) {
        words = new Vocabulary(access.getGrammar());
        name = TerminalPattern.of(words.terminal(ID).getAlternatives());
        var parts = ((Group) words.terminal(ID).getAlternatives()).getElements();
        var inside = '[' + TerminalPattern.characters(parts.get(parts.size() - 1)).orElseThrow() + ']';
        noNameBefore = "(?<!" + inside + ')';
        noNameAfter = "(?!" + inside + ')';
    }

    /** The grammar as JSON, with a line break at its end. */
    public String json() {
        var grammar = new LinkedHashMap<String, Object>();
        grammar.put("name", "erdsl");
        grammar.put("scopeName", SCOPE);
        grammar.put("fileTypes", List.of("erdsl"));
        grammar.put("patterns", List.of(include("comments"), include("declarations"), include("statements"), include("inside")));
        grammar.put("repository", repository());
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(grammar) + "\n";
    }

    private Map<String, Object> repository() {
        var repository = new LinkedHashMap<String, Object>();
        repository.put("comments", patterns(blockComment(),
                match(TerminalPattern.of(words.terminal(LINE_COMMENT).getAlternatives()), "comment.line.double-slash")));
        repository.put("declarations", patterns(declaration()));
        repository.put("statements", patterns(match("^\\s*" + phrase(words.statements()) + noNameAfter, "keyword.control")));
        repository.put("block", patterns(block()));
        repository.put("strings", patterns(string(), unclosedString()));
        repository.put("values", values());
        repository.put("literals", patterns(measure(), match(literal(), "constant.numeric")));
        repository.put("words", patterns(
                match(word(words.properties()), "keyword.other"),
                match(word(without(words.allValues(), words.properties())), "constant.language"),
                match(word(words.units()), "keyword.other.unit"),
                // What is a word only as a name is none to the eye.
                match(name, "variable.other")));
        repository.put("marks", patterns(match(any(without(words.marks(), List.of("{", "}"))), "punctuation.separator")));
        // Last, so that all that is known comes before it.
        repository.put("unknown", patterns(match("\\S", "invalid.illegal")));
        repository.put("inside", patterns(include("comments"), include("block"), include("strings"), include("values"),
                include("literals"), include("words"), include("marks"), include("unknown")));
        return repository;
    }

    /** An element with its name; only at the start of a line, since elsewhere the same words refer to it. */
    private Map<String, Object> declaration() {
        return captured("^\\s*(?:" + capture(phrase(words.modifiers())) + "\\s+)?" + capture(phrase(words.declarations()))
                + "\\s+" + capture(name), "storage.modifier", "storage.type", "entity.name.type");
    }

    private Map<String, Object> block() {
        var block = new LinkedHashMap<String, Object>();
        block.put("begin", "\\{");
        block.put("end", "\\}");
        block.put("beginCaptures", Map.of("0", scope("punctuation.section.block.begin")));
        block.put("endCaptures", Map.of("0", scope("punctuation.section.block.end")));
        block.put("name", "meta.block" + SUFFIX);
        block.put("patterns", List.of(include("inside")));
        return block;
    }

    private Map<String, Object> blockComment() {
        var parts = ((Group) words.terminal(BLOCK_COMMENT).getAlternatives()).getElements();
        var comment = new LinkedHashMap<String, Object>();
        comment.put("begin", TerminalPattern.of(parts.get(0)));
        comment.put("end", TerminalPattern.of(((UntilToken) parts.get(1)).getTerminal()));
        comment.put("name", "comment.block" + SUFFIX);
        return comment;
    }

    private Map<String, Object> string() {
        var string = new LinkedHashMap<>(match(TerminalPattern.of(words.terminal(STRING).getAlternatives()), "string.quoted.double"));
        string.put("captures", Map.of("0", Map.of("patterns", List.of(match("\\\\.", "constant.character.escape")))));
        return string;
    }

    /** A string without its last quote spoils the rest of the line, and should look so. */
    private Map<String, Object> unclosedString() {
        var parts = ((Group) words.terminal(STRING).getAlternatives()).getElements();
        return match(TerminalPattern.of(parts.get(0)) + ".*$", "string.quoted.double.unclosed");
    }

    /** Properties with their values, which elsewhere may be words for something else. */
    private Map<String, Object> values() {
        var longestFirst = longestFirst(words.values().keySet()).map(property -> captured(
                noNameBefore + capture(phrase(List.of(property))) + "\\s+" + capture(any(words.values().get(property))) + noNameAfter,
                "keyword.other", "constant.language")).toList();
        return Map.of("patterns", longestFirst);
    }

    private Map<String, Object> measure() {
        return captured(capture(literal()) + "\\s+" + capture(any(words.units())) + noNameAfter,
                "constant.numeric", "keyword.other.unit");
    }

    private String literal() {
        return TerminalPattern.of(words.terminal(LITERAL).getAlternatives());
    }

    /** Any of these words, as a whole. */
    private String word(Collection<String> any) {
        return noNameBefore + any(any) + noNameAfter;
    }

    private static String any(Collection<String> texts) {
        return longestFirst(texts).map(TerminalPattern::quoted).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Any of these sequences of words. */
    private static String phrase(Collection<String> phrases) {
        return longestFirst(phrases)
                .map(phrase -> Stream.of(phrase.split(" ")).map(TerminalPattern::quoted).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Stream<String> longestFirst(Collection<String> texts) {
        return texts.stream().sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    private static Collection<String> without(Collection<String> texts, Collection<String> others) {
        var rest = new TreeSet<>(texts);
        rest.removeAll(others);
        return rest;
    }

    private static String capture(String pattern) {
        return '(' + pattern + ')';
    }

    private static Map<String, Object> include(String part) {
        return Map.of("include", "#" + part);
    }

    @SafeVarargs
    private static Map<String, Object> patterns(Map<String, Object>... patterns) {
        return Map.of("patterns", List.of(patterns));
    }

    private static Map<String, Object> match(String pattern, String scope) {
        var match = new LinkedHashMap<String, Object>();
        match.put("match", pattern);
        match.putAll(scope(scope));
        return match;
    }

    /** With a scope for each capture, in their order. */
    private static Map<String, Object> captured(String pattern, String... scopes) {
        var captures = new LinkedHashMap<String, Object>();
        for (var scope : scopes) {
            captures.put(Integer.toString(captures.size() + 1), scope(scope));
        }
        var match = new LinkedHashMap<String, Object>();
        match.put("match", pattern);
        match.put("captures", captures);
        return match;
    }

    private static Map<String, Object> scope(String scope) {
        return Map.of("name", scope + SUFFIX);
    }
}
