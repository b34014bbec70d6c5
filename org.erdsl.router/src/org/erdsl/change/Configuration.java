package org.erdsl.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A configuration as a tree of statements.
 *
 * @param dialect how its platform writes
 * @param statements those that stand under no other
 */
record Configuration(Dialect dialect, List<Statement> statements) {

    Configuration {
        statements = List.copyOf(statements);
    }

    /** The text, as the platform would read it. */
    String text() {
        var text = new StringBuilder();
        statements.forEach(statement -> print(statement, "", text));
        return text.toString();
    }

    private static void print(Statement statement, String indent, StringBuilder text) {
        if (!statement.grouped()) {
            text.append(indent).append(statement.line()).append('\n');
        }
        var inner = statement.grouped() ? indent : indent + " ";
        statement.under().forEach(under -> print(under, inner, text));
    }

    /** The configuration after an edit. */
    Configuration after(Edit edit) {
        return new Configuration(dialect, after(statements, edit.place(), edit));
    }

    private List<Statement> after(List<Statement> level, List<Statement> place, Edit edit) {
        if (place.isEmpty()) {
            return edit instanceof Edit.Put put ? with(level, put.statement()) : without(level, edit.statement());
        }
        var changed = new ArrayList<>(level);
        var enclosing = place.get(0);
        var at = index(level, enclosing);
        var inner = place.subList(1, place.size());
        if (at < 0) {
            if (edit instanceof Edit.Put) {
                changed.add(enclosing.with(after(List.of(), inner, edit)));
            }
        } else {
            changed.set(at, level.get(at).with(after(level.get(at).under(), inner, edit)));
        }
        return changed;
    }

    /** What stands under a place; nothing where the place is not there. */
    List<Statement> under(List<Statement> place) {
        var level = statements;
        for (var enclosing : place) {
            var at = index(level, enclosing);
            level = at < 0 ? List.of() : level.get(at).under();
        }
        return level;
    }

    /** The entries of a route map, and those of all lists and route maps that they name, and so on. */
    List<Statement> saidOf(String routeMap) {
        var names = new HashSet<>(Set.of(routeMap));
        var said = new LinkedHashSet<Statement>();
        int known;
        do {
            known = said.size();
            statements.stream().filter(top -> dialect.name(top).filter(names::contains).isPresent()).filter(said::add)
                    .flatMap(top -> top.all().stream()).forEach(statement -> names.addAll(statement.words()));
        } while (said.size() > known);
        return List.copyOf(said);
    }

    private int index(List<Statement> level, Statement statement) {
        var key = dialect.key(statement);
        for (var index = 0; index < level.size(); index++) {
            if (dialect.key(level.get(index)).equals(key)) {
                return index;
            }
        }
        return -1;
    }

    /** A statement takes the place of the one it overrides; else it stands before the next one of its name. */
    private List<Statement> with(List<Statement> level, Statement statement) {
        var changed = new ArrayList<>(level);
        var at = index(level, statement);
        if (at >= 0) {
            changed.set(at, statement);
            return changed;
        }
        var behind = 0;
        while (behind < level.size() && !dialect.isBefore(statement, level.get(behind))) {
            behind++;
        }
        changed.add(behind, statement);
        return changed;
    }

    private List<Statement> without(List<Statement> level, Statement statement) {
        var changed = new ArrayList<>(level);
        var at = index(level, statement);
        if (at >= 0) {
            changed.remove(at);
        }
        return changed;
    }
}
