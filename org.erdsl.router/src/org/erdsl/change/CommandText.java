package org.erdsl.change;

import java.util.ArrayList;
import java.util.List;

/** Steps as the commands somebody gives, in the modes they are given in. */
final class CommandText {

    private final Dialect dialect;
    private final List<String> lines = new ArrayList<>();
    private List<Statement> open = List.of();

    private CommandText(Dialect dialect) {
        this.dialect = dialect;
    }

    static List<String> of(Dialect dialect, List<Step> steps) {
        var text = new CommandText(dialect);
        steps.forEach(text::add);
        text.enter(List.of());
        return List.copyOf(text.lines);
    }

    private void add(Step step) {
        step.definition().ifPresent(definition -> {
            enter(List.of());
            line(dialect.negation() + " " + definition, 0);
        });
        step.edits().forEach(this::add);
    }

    private void add(Edit edit) {
        var commands = edit instanceof Edit.Put ? null : dialect.removal(edit.statement());
        if (commands != null && commands.isEmpty()) {
            return;
        }
        enter(edit.place().stream().filter(statement -> !statement.grouped()).toList());
        if (commands == null) {
            put(edit.statement(), open.size());
        } else {
            commands.forEach(command -> line(command, open.size()));
        }
    }

    /** Leaves the modes that are open and enters those that are asked for. */
    private void enter(List<Statement> place) {
        var same = 0;
        while (same < open.size() && same < place.size() && open.get(same).line().equals(place.get(same).line())) {
            same++;
        }
        for (var depth = open.size() - 1; depth >= same; depth--) {
            line(dialect.leaving(), depth);
        }
        for (var depth = same; depth < place.size(); depth++) {
            line(place.get(depth).line(), depth);
        }
        open = place;
    }

    private void put(Statement statement, int depth) {
        if (statement.grouped()) {
            statement.under().forEach(under -> put(under, depth));
            return;
        }
        line(statement.line(), depth);
        if (isMode(statement, depth)) {
            statement.under().forEach(under -> put(under, depth + 1));
            line(dialect.leaving(), depth);
        }
    }

    private boolean isMode(Statement statement, int depth) {
        return !statement.under().isEmpty() || depth == 0 && dialect.isModeByItself(statement);
    }

    private void line(String command, int depth) {
        lines.add(" ".repeat(depth) + command);
    }
}
