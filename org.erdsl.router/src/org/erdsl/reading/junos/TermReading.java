package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.Action;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningTerm;

/**
 * A term: conditions of different kinds must all hold, and of those of one kind any is enough (Juniper, "Routing Policy
 * Match Conditions"). A term without accept or reject changes the route and lets the next one go on.
 */
final class TermReading {

    private final TermStatements statements;
    private final PolicyDefinitions definitions;
    private final ReadingNotes notes;

    TermReading(TermStatements statements, PolicyDefinitions definitions, ReadingNotes notes) {
        this.statements = statements;
        this.definitions = definitions;
        this.notes = notes;
    }

    RunningTerm term() {
        var then = new ThenReading(definitions, notes);
        statements.actions.forEach(then::take);
        var conditions = new ConditionReading(definitions, notes, then.accepts()).of(statements);
        var actions = new ArrayList<Action>();
        call().ifPresent(actions::add);
        actions.addAll(then.actions());
        return new RunningTerm(statements.name, conditions, actions, then.outcome(), statements.lines);
    }

    /** A policy among the conditions: it has to accept. What becomes of routes it does not decide depends on the protocol. */
    private Optional<Action> call() {
        var calls = statements.conditions.getOrDefault("policy", List.of());
        if (calls.size() != 1 || !ConditionReading.isName(calls.get(0))) {
            return Optional.empty();
        }
        var line = calls.get(0).line();
        var name = calls.get(0).word(0);
        return Optional.of(new Action.Call(name, Optional.empty(), Optional.of(Outcome.NEXT_TERM),
                Optional.of(new Outcome.OutcomeNotUnderstood(notes.unknown(line,
                        "from policy " + name + ": routes it does not decide"))), true, line));
    }
}
