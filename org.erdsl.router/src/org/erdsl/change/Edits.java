package org.erdsl.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What makes one configuration another, in no order that would be safe. */
final class Edits {

    private final Dialect dialect;
    private final List<Edit> edits = new ArrayList<>();

    private Edits(Dialect dialect) {
        this.dialect = dialect;
    }

    static List<Edit> between(Configuration before, Configuration after) {
        var edits = new Edits(before.dialect());
        edits.compare(List.of(), before.statements(), after.statements());
        return List.copyOf(edits.edits);
    }

    private void compare(List<Statement> place, List<Statement> before, List<Statement> after) {
        var earlier = byKey(before);
        var later = byKey(after);
        later.forEach((key, statement) -> {
            if (earlier.containsKey(key)) {
                compare(place, earlier.get(key), statement);
            } else if (dialect.isContainer(statement)) {
                compare(within(place, statement), List.of(), statement.under());
            } else {
                edits.add(new Edit.Put(place, statement));
            }
        });
        // What was said last goes first: it may be part of what was said before it.
        var gone = new ArrayDeque<Statement>();
        earlier.forEach((key, statement) -> {
            if (!later.containsKey(key)) {
                gone.addFirst(statement);
            }
        });
        for (var statement : gone) {
            if (dialect.isContainer(statement)) {
                compare(within(place, statement), statement.under(), List.of());
            } else {
                edits.add(new Edit.Drop(place, statement));
            }
        }
    }

    private void compare(List<Statement> place, Statement before, Statement after) {
        if (!before.line().equals(after.line())) {
            edits.add(new Edit.Put(place, after));
        } else {
            // Nothing of what it says is known to be there any more.
            var later = byKey(after.under());
            var known = dialect.losesAddresses(before, after)
                    ? before.under().stream().filter(under -> !later.containsKey(dialect.key(under))).toList()
                    : before.under();
            compare(within(place, after), known, after.under());
        }
    }

    private Map<String, Statement> byKey(List<Statement> statements) {
        var byKey = new LinkedHashMap<String, Statement>();
        statements.forEach(statement -> byKey.putIfAbsent(dialect.key(statement), statement));
        return byKey;
    }

    private static List<Statement> within(List<Statement> place, Statement enclosing) {
        var inner = new ArrayList<>(place);
        inner.add(enclosing.with(List.of()));
        return inner;
    }
}
