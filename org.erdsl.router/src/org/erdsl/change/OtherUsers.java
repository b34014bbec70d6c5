package org.erdsl.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who else of a running configuration uses lists and route maps: whatever stands beside the neighbors of a plan. */
final class OtherUsers {

    private final Dialect dialect;
    private final Configuration running;
    private final Set<String> words = new HashSet<>();

    OtherUsers(Configuration running, Configuration planned) {
        this.dialect = running.dialect();
        this.running = running;
        collect(running.statements(), planned.statements());
        follow();
    }

    private void collect(List<Statement> statements, List<Statement> planned) {
        for (var statement : statements) {
            var same = planned.stream().filter(other -> dialect.key(other).equals(dialect.key(statement))).findFirst();
            if (dialect.name(statement).isPresent() || same.isPresent() && dialect.isOfNeighbor(statement)) {
                continue;
            }
            words.addAll(statement.words());
            collect(statement.under(), same.map(Statement::under).orElse(List.of()));
        }
    }

    /** What a route map names is used by those who use the route map. */
    private void follow() {
        int known;
        do {
            known = words.size();
            running.statements().stream().filter(top -> dialect.kind(top) == Kind.POLICY)
                    .filter(top -> words.contains(dialect.name(top).orElseThrow()))
                    .flatMap(top -> top.all().stream()).forEach(statement -> words.addAll(statement.words()));
        } while (words.size() > known);
    }

    boolean useOneOf(Set<String> names) {
        return names.stream().anyMatch(words::contains);
    }
}
