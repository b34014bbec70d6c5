package org.erdsl.running;

import java.util.HashSet;
import java.util.List;

/**
 * A policy of a router: a route map, a policy statement, a filter.
 *
 * @param name unique in {@link RunningRouter#policies()}
 * @param label what messages call it: {@code route-map FROM-MICROSOFT}
 * @param terms its terms, in the order in which the router looks at them
 * @param end what becomes of routes that leave the last term without a decision and have no {@link Action.Otherwise}
 * @param seesChanges whether a condition looks at the route as earlier terms changed it; if not, as it came
 * @param lines where it is defined; none where it is not
 */
public record RunningPolicy(String name, String label, List<RunningTerm> terms, Outcome end, boolean seesChanges,
        List<SourceLine> lines) {

    public RunningPolicy {
        terms = List.copyOf(terms);
        lines = List.copyOf(lines);
        if (!end.canEnd()) {
            throw new IllegalArgumentException(label + " cannot end in " + end);
        }
        var names = new HashSet<String>();
        for (var term : terms) {
            if (!names.add(term.name())) {
                throw new IllegalArgumentException(label + " has two terms " + term.name());
            }
        }
    }

    /**
     * A policy that is referred to and not defined.
     *
     * @param outcome what the platform does with routes there
     */
    public static RunningPolicy missing(String name, String label, Outcome outcome) {
        return new RunningPolicy(name, label, List.of(), outcome, true, List.of());
    }

    /** Whether the configuration defines it. */
    public boolean isDefined() {
        return !lines.isEmpty();
    }
}
