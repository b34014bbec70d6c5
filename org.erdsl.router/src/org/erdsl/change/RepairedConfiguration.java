package org.erdsl.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A running configuration in which the planned lists, route maps and neighbors are as planned, and everything else is as it
 * was.
 */
final class RepairedConfiguration {

    private final Dialect dialect;
    private final Configuration running;
    private final Configuration planned;

    RepairedConfiguration(Configuration running, Configuration planned) {
        this.dialect = running.dialect();
        this.running = running;
        this.planned = planned;
    }

    Configuration configuration() {
        var names = new HashSet<List<Object>>();
        planned.statements().forEach(top -> dialect.name(top).ifPresent(name -> names.add(List.of(dialect.kind(top), name))));
        var statements = new ArrayList<>(running.statements());
        statements.removeIf(top -> dialect.name(top).filter(name -> names.contains(List.of(dialect.kind(top), name)))
                .isPresent() && find(planned.statements(), top) < 0);
        merge(statements, planned.statements());
        return new Configuration(dialect, statements);
    }

    private void merge(List<Statement> into, List<Statement> wanted) {
        for (var statement : wanted) {
            var at = find(into, statement);
            if (at < 0) {
                into.add(statement);
            } else {
                into.set(at, merged(into.get(at), statement));
            }
        }
    }

    private Statement merged(Statement there, Statement wanted) {
        if (dialect.isWhole(there)) {
            return wanted;
        }
        var under = new ArrayList<>(there.under());
        if (dialect.isOfNeighbor(there)) {
            under.removeIf(statement -> dialect.decides(statement) && find(wanted.under(), statement) < 0);
            under.removeIf(statement -> wanted.under().stream().anyMatch(other -> dialect.isOpposite(statement, other)));
            // A key that is there is not asked for again.
            merge(under, wanted.under().stream().filter(statement -> !statement.isComment()).toList());
        } else {
            merge(under, wanted.under());
        }
        return wanted.with(under);
    }

    private int find(List<Statement> statements, Statement like) {
        var key = dialect.key(like);
        for (var index = 0; index < statements.size(); index++) {
            if (dialect.key(statements.get(index)).equals(key)) {
                return index;
            }
        }
        return -1;
    }
}
