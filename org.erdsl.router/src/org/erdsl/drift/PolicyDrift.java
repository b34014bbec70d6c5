package org.erdsl.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Unknown;
import org.erdsl.sets.Aspect;
import org.erdsl.sets.Comparison;
import org.erdsl.sets.Difference;
import org.erdsl.sets.Fate;
import org.erdsl.sets.RouteSet;
import org.erdsl.sets.SessionPolicy;
import org.erdsl.sets.Step;
import org.erdsl.sets.Treatment;

/** In what the policies of a session differ from the plan's. */
final class PolicyDrift {

    /** Of a route that goes out, what the router does to its own attributes does not leave it. */
    private static final List<Aspect> SEEN_BY_MICROSOFT =
            List.of(Aspect.ACCEPTANCE, Aspect.PREPENDED, Aspect.MED, Aspect.COMMUNITIES);

    private final String router;
    private final PlannedSession planned;
    private final RunningRouter running;
    private final RunningSession session;
    private final List<Drift> found = new ArrayList<>();

    PolicyDrift(String router, PlannedSession planned, RunningRouter running, RunningSession session) {
        this.router = router;
        this.planned = planned;
        this.running = running;
        this.session = session;
    }

    List<Drift> all() {
        compare(planned.inbound(), SessionPolicy.inbound(running, session), planned.usualPath(), Direction.IN);
        compare(planned.outbound(), SessionPolicy.outbound(running, session), List.of(), Direction.OUT);
        return found;
    }

    private void compare(RoutePolicy intended, SessionPolicy runs, List<Asn> usualPath, Direction direction) {
        var comparison = Comparison.of(planned.key().family(), runs, SessionPolicy.planned(intended), usualPath);
        differences(comparison, direction).forEach((kind, differences) -> report(kind, differences, direction));
        comparison.doubts().stream()
                .filter(doubt -> direction == Direction.IN || SEEN_BY_MICROSOFT.contains(doubt.aspect()))
                .flatMap(doubt -> doubt.unknowns().stream()).distinct()
                .forEach(unknown -> report(unknown, direction));
    }

    /** Differences by what they mean and by the terms that make them: one finding each. */
    private Map<List<Object>, List<Difference>> differences(Comparison comparison, Direction direction) {
        var all = new LinkedHashMap<List<Object>, List<Difference>>();
        for (var difference : comparison.differences()) {
            if (direction == Direction.IN || SEEN_BY_MICROSOFT.contains(difference.aspect())) {
                all.computeIfAbsent(meaning(difference, direction), key -> new ArrayList<>()).add(difference);
            }
        }
        return all;
    }

    /**
     * What makes differences one: where one side rejects, its term alone, since the other side may accept by several; where
     * both accept, what both do.
     */
    private static List<Object> meaning(Difference difference, Direction direction) {
        if (difference.aspect() != Aspect.ACCEPTANCE) {
            return List.of(direction.kind(difference), difference.aspect(), decider(difference.left()),
                    decider(difference.right()), difference.left().treatment(), difference.right().treatment());
        }
        var rejects = difference.left().treatment() instanceof Treatment.Rejected ? difference.left() : difference.right();
        return List.of(direction.kind(difference), decider(rejects));
    }

    private void report(List<Object> key, List<Difference> differences, Direction direction) {
        var first = differences.get(0);
        var routes = differences.stream().map(Difference::routes).reduce(RouteSet::union).orElseThrow();
        var example = routes.example(direction == Direction.IN ? planned.usualPath() : List.of())
                .orElse(first.example());
        var decided = differences.stream().filter(difference -> difference.routes().contains(example)).findFirst()
                .orElse(first);
        found.add(new Drift(router, Optional.of(planned.key()), (DriftKind) key.get(0),
                direction.sentence(first, RouteWords.of(routes)), Optional.of(example),
                Optional.of(new Drift.Deciders(decider(decided.left()), decider(decided.right()))), lines(decided.left())));
    }

    private void report(Unknown unknown, Direction direction) {
        found.add(new Drift(router, Optional.of(planned.key()), DriftKind.UNKNOWN,
                "nobody knows what is " + direction.done() + ": `" + unknown.text() + "` is not understood",
                Optional.empty(), Optional.empty(), List.of(unknown.line())));
    }

    private static String decider(Fate fate) {
        if (fate.steps().isEmpty()) {
            return "no policy";
        }
        var last = fate.steps().get(fate.steps().size() - 1);
        return last.term().isEmpty() ? "the end of " + last.policy() : last.policy() + " " + last.term();
    }

    private static List<SourceLine> lines(Fate fate) {
        return fate.steps().isEmpty() ? List.of() : last(fate).lines();
    }

    private static Step last(Fate fate) {
        return fate.steps().get(fate.steps().size() - 1);
    }
}
