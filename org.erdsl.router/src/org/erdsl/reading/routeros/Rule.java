package org.erdsl.reading.routeros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a filter rule: {@code if (…) { … } else { … }}, or actions alone.
 *
 * @param condition what stands in the parentheses; nothing where the actions are for every route
 * @param then the actions where it holds
 * @param otherwise the actions where it does not
 */
record Rule(Optional<String> condition, List<String> then, List<String> otherwise) {

    private static final Pattern IF = Pattern.compile("if\\s*\\(");
    private static final Pattern ELSE = Pattern.compile("\\s*else\\s*");

    /** Nothing where the text is no such rule, or has rules inside. */
    static Optional<Rule> of(String text) {
        var start = IF.matcher(text.strip());
        if (!start.lookingAt()) {
            return text.contains("{") ? Optional.empty() : Optional.of(new Rule(Optional.empty(), actions(text), List.of()));
        }
        var rest = text.strip().substring(start.end() - 1);
        var end = closing(rest, '(', ')');
        var condition = end < 0 ? "" : rest.substring(1, end);
        rest = end < 0 ? "" : rest.substring(end + 1).strip();
        var block = rest.startsWith("{") ? closing(rest, '{', '}') : -1;
        if (block < 0 || rest.substring(1, block).contains("{")) {
            return Optional.empty();
        }
        var then = actions(rest.substring(1, block));
        var tail = rest.substring(block + 1).strip();
        if (tail.isEmpty()) {
            return Optional.of(new Rule(Optional.of(condition), then, List.of()));
        }
        var alternative = ELSE.matcher(tail);
        if (!alternative.lookingAt() || !tail.substring(alternative.end()).matches("\\{[^{}]*\\}")) {
            return Optional.empty();
        }
        var inside = tail.substring(alternative.end() + 1, tail.length() - 1);
        return Optional.of(new Rule(Optional.of(condition), then, actions(inside)));
    }

    private static int closing(String text, char open, char close) {
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == open ? 1 : text.charAt(i) == close ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> actions(String text) {
        var actions = new ArrayList<String>();
        for (var action : text.split(";")) {
            if (!action.isBlank()) {
                actions.add(action.strip().replaceAll("\\s+", " "));
            }
        }
        return List.copyOf(actions);
    }
}
