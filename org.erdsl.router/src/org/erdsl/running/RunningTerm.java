package org.erdsl.running;

import java.util.List;

/**
 * A step of a policy.
 *
 * @param name what the platform calls it, unique in the policy: the number of an entry, the name of a term; where it has
 *     none, one the reader makes
 * @param condition of which routes it holds; the others go to the next term, as they are
 * @param actions what happens to these routes, in this order
 * @param outcome where they go then
 * @param lines where it stands, the line that begins it first
 */
public record RunningTerm(String name, Condition condition, List<Action> actions, Outcome outcome,
        List<SourceLine> lines) {

    public RunningTerm {
        actions = List.copyOf(actions);
        lines = List.copyOf(lines);
    }
}
