package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.erdsl.running.Condition;

/**
 * A logical expression over community lists: names in square brackets, {@code AND}, {@code OR}, {@code NOT} and parentheses.
 * Nokia, Unicast Routing Protocols Guide, "Policy statement chaining and logical expressions". Which of {@code AND} and
 * {@code OR} binds tighter is not written down, so both beside each other are not understood.
 */
final class CommunityExpression {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:\\[(?<name>[^\\]]+)\\]|(?<word>(?i:AND|OR|NOT)\\b|[()]))");

    private final Function<String, Condition> lists;
    private final Matcher tokens;
    private boolean hasToken;

    private CommunityExpression(String expression, Function<String, Condition> lists) {
        this.lists = lists;
        this.tokens = TOKEN.matcher(expression);
        next();
    }

    /** @param lists the condition that a list of a name makes */
    static Optional<Condition> of(String expression, Function<String, Condition> lists) {
        try {
            var reading = new CommunityExpression(expression, lists);
            var condition = reading.joined();
            return reading.isAtEnd() ? Optional.of(condition) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // A mark out of place: what it says is not known.
            return Optional.empty();
        }
    }

    private Condition joined() {
        var parts = new ArrayList<Condition>(List.of(one()));
        var operator = is("AND") ? "AND" : "OR";
        while (is("AND") || is("OR")) {
            require(takes(operator));
            parts.add(one());
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return operator.equals("AND") ? new Condition.AllOf(parts) : new Condition.AnyOf(parts);
    }

    private Condition one() {
        if (takes("NOT")) {
            return Condition.not(one());
        }
        if (takes("(")) {
            var inside = joined();
            require(takes(")"));
            return inside;
        }
        require(hasToken && tokens.group("name") != null);
        var condition = lists.apply(tokens.group("name").strip());
        next();
        return condition;
    }

    private boolean is(String word) {
        return hasToken && word.equalsIgnoreCase(tokens.group("word"));
    }

    private boolean takes(String word) {
        var there = is(word);
        if (there) {
            next();
        }
        return there;
    }

    private boolean isAtEnd() {
        return !hasToken && tokens.regionStart() == tokens.regionEnd();
    }

    private void next() {
        if (hasToken) {
            tokens.region(tokens.end(), tokens.regionEnd());
        }
        hasToken = tokens.lookingAt();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no expression over communities");
        }
    }
}
