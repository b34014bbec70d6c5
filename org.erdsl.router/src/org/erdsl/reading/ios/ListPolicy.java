package org.erdsl.reading.ios;

import java.util.List;

import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;

/** A list that filters a session by itself. */
final class ListPolicy {

    private ListPolicy() {
    }

    static RunningPolicy of(String name, String label, Condition list, SourceLine line) {
        var lines = list instanceof Condition.Named named ? named.lines() : List.of(line);
        return new RunningPolicy(name, label,
                List.of(new RunningTerm("permitted", list, List.of(), Outcome.NEXT_POLICY, lines)), Outcome.REJECT, true,
                lines);
    }
}
