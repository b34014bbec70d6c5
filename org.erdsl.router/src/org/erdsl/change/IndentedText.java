package org.erdsl.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Texts in which a statement stands under the last one that is indented less.
 *
 * @param key what a statement says something about
 * @param grouped a statement as it is, or in a group with others about the same neighbor
 */
record IndentedText(Function<Statement, String> key, UnaryOperator<Statement> grouped) {

    List<Statement> read(List<String> lines) {
        return statements(new ArrayDeque<>(lines), -1);
    }

    private List<Statement> statements(Deque<String> lines, int enclosing) {
        var statements = new LinkedHashMap<String, Statement>();
        while (!lines.isEmpty() && indent(lines.peek()) > enclosing) {
            var line = lines.remove();
            add(statements, grouped.apply(Statement.block(line.strip(), statements(lines, indent(line)))));
        }
        return List.copyOf(statements.values());
    }

    /** What is said of the same thing at several places of a text stands under it once, and the last value counts. */
    private void add(Map<String, Statement> statements, Statement statement) {
        statements.merge(key.apply(statement), statement, (earlier, later) -> {
            if (later.under().isEmpty()) {
                return earlier.under().isEmpty() ? later : earlier;
            }
            var under = new LinkedHashMap<String, Statement>();
            earlier.under().forEach(inner -> under.put(key.apply(inner), inner));
            later.under().forEach(inner -> add(under, inner));
            return later.with(List.copyOf(under.values()));
        });
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
