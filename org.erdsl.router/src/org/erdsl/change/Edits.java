package org.erdsl.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        for (var statement : after) {
            var earlier = find(before, statement);
            if (earlier.isPresent()) {
                compare(place, earlier.get(), statement);
            } else if (dialect.isContainer(statement)) {
                compare(within(place, statement), List.of(), statement.under());
            } else {
                edits.add(new Edit.Put(place, statement));
            }
        }
        // What was said last goes first: it may be part of what was said before it.
        for (var index = before.size() - 1; index >= 0; index--) {
            var statement = before.get(index);
            if (find(after, statement).isEmpty()) {
                if (dialect.isContainer(statement)) {
                    compare(within(place, statement), statement.under(), List.of());
                } else {
                    edits.add(new Edit.Drop(place, statement));
                }
            }
        }
    }

    private void compare(List<Statement> place, Statement before, Statement after) {
        if (!before.line().equals(after.line())) {
            edits.add(new Edit.Put(place, after));
        } else {
            // Nothing of what it says is known to be there any more.
            var known = dialect.losesAddresses(before, after)
                    ? before.under().stream().filter(under -> find(after.under(), under).isEmpty()).toList()
                    : before.under();
            compare(within(place, after), known, after.under());
        }
    }

    private Optional<Statement> find(List<Statement> statements, Statement like) {
        var key = dialect.key(like);
        return statements.stream().filter(statement -> dialect.key(statement).equals(key)).findFirst();
    }

    private static List<Statement> within(List<Statement> place, Statement enclosing) {
        var inner = new ArrayList<>(place);
        inner.add(enclosing.with(List.of()));
        return inner;
    }
}
