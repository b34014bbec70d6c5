package org.erdsl.reader.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.erdsl.reader.Words;

/**
 * Names of communities in square brackets, joined by {@code AND} or by {@code OR}; where both stand beside each other,
 * parentheses say what belongs together.
 */
final class CommunityExpression {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:\\[(?<name>[A-Za-z0-9_-]+)\\]|(?<word>AND|OR|[()]))");

    private final Words words;
    private final Matcher tokens;
    private String word = "";
    private String name = "";

    private CommunityExpression(Words words, String text) {
        this.words = words;
        this.tokens = TOKEN.matcher(text).region(0, text.length());
    }

    /** Whether a route that carries the communities of some names matches. */
    interface Condition {

        boolean test(Predicate<String> matches);
    }

    static Condition name(String name) {
        return matches -> matches.test(name);
    }

    static Condition of(Words words) {
        var expression = new CommunityExpression(words, words.word());
        expression.next();
        var condition = expression.joined();
        if (!expression.isAtEnd()) {
            throw words.unknown();
        }
        return condition;
    }

    private Condition joined() {
        var parts = new ArrayList<>(List.of(one()));
        var operator = word;
        while (word.equals("AND") || word.equals("OR")) {
            if (!word.equals(operator)) {
                throw words.unknown();
            }
            next();
            parts.add(one());
        }
        return operator.equals("AND")
                ? matches -> parts.stream().allMatch(part -> part.test(matches))
                : matches -> parts.stream().anyMatch(part -> part.test(matches));
    }

    private Condition one() {
        if (word.equals("(")) {
            next();
            var inside = joined();
            if (!word.equals(")")) {
                throw words.unknown();
            }
            next();
            return inside;
        }
        if (name.isEmpty()) {
            throw words.unknown();
        }
        var community = name(name);
        next();
        return community;
    }

    private boolean isAtEnd() {
        return word.isEmpty() && name.isEmpty();
    }

    private void next() {
        word = "";
        name = "";
        if (tokens.regionStart() == tokens.regionEnd()) {
            return;
        }
        if (!tokens.lookingAt()) {
            throw words.unknown();
        }
        word = tokens.group("word") == null ? "" : tokens.group("word");
        name = tokens.group("name") == null ? "" : tokens.group("name");
        tokens.region(tokens.end(), tokens.regionEnd());
    }
}
