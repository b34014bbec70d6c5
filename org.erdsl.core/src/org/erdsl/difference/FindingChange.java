package org.erdsl.difference;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;

/**
 * A finding that comes or goes. It is known by its rule, its element and what it says, not by its line.
 *
 * @param comes whether it comes; else it goes
 * @param rule the rule
 * @param severity how bad it is
 * @param element on what: {@code circuit amsterdamCircuit}, {@code the text}
 * @param message what it says
 */
public record FindingChange(boolean comes, String rule, Severity severity, String element, String message) {

    /** Those that come, then those that go. Of several alike as many come or go as there are more or fewer. */
    static List<FindingChange> between(ModelVersion before, ModelVersion after) {
        var changes = new ArrayList<FindingChange>();
        changes.addAll(more(after, before, true));
        changes.addAll(more(before, after, false));
        return changes;
    }

    private static List<FindingChange> more(ModelVersion with, ModelVersion without, boolean comes) {
        var found = all(with, comes);
        all(without, comes).forEach(found::remove);
        return found;
    }

    private static List<FindingChange> all(ModelVersion version, boolean comes) {
        var elements = new FindingElements(version.files());
        var all = new ArrayList<FindingChange>();
        for (Problem problem : version.problems()) {
            all.add(new FindingChange(comes, problem.rule(), problem.severity(), elements.of(problem.place()),
                    problem.message()));
        }
        return all;
    }
}
