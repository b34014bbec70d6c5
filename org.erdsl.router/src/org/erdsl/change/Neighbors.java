package org.erdsl.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The neighbors that come, or that go, with everything that is said of them. */
final class Neighbors {

    private final StepDialect dialect;

    /** What declares a neighbor, with what else is said of it below the same process or VRF. */
    private final Map<Edit, List<Edit>> all = new LinkedHashMap<>();

    Neighbors(StepDialect dialect, List<Edit> edits, Class<? extends Edit> kind) {
        this.dialect = dialect;
        var ofKind = edits.stream().filter(kind::isInstance).toList();
        ofKind.stream().filter(edit -> dialect.shutdown(edit.statement()).isPresent())
                .forEach(edit -> all.put(edit, ofKind.stream().filter(other -> isWith(edit, other)).toList()));
    }

    private static boolean isWith(Edit declaring, Edit other) {
        return other != declaring && other.statement().line().equals(declaring.statement().line())
                && other.statement().grouped() && other.place().size() > declaring.place().size()
                && other.place().subList(0, declaring.place().size()).equals(declaring.place());
    }

    boolean isAbout(Edit edit) {
        return all.containsKey(edit) || all.values().stream().anyMatch(others -> others.contains(edit));
    }

    /** Each comes shut down, and goes up when all is said of it. */
    List<Step> arrivals() {
        var steps = new ArrayList<Step>();
        all.forEach((declaring, others) -> {
            var shutdown = dialect.shutdown(declaring.statement()).orElseThrow();
            var edits = new ArrayList<Edit>();
            edits.add(new Edit.Put(declaring.place(), down(declaring.statement(), shutdown)));
            edits.addAll(others);
            steps.add(new Step(edits, List.of(), Optional.empty()));
            var place = new ArrayList<>(declaring.place());
            place.add(declaring.statement().with(List.of()));
            steps.add(Step.of(new Edit.Drop(place, shutdown)));
        });
        return steps;
    }

    /** Behind the statement that makes the neighbor known, before all others. */
    private static Statement down(Statement neighbor, Statement shutdown) {
        var under = new ArrayList<>(neighbor.under());
        under.add(neighbor.grouped() ? 1 : 0, shutdown);
        return neighbor.with(under);
    }

    /** A neighbor goes with all that is said of it elsewhere. */
    List<Step> departures() {
        var steps = new ArrayList<Step>();
        all.forEach((declaring, others) -> steps.add(new Step(List.of(declaring), others, Optional.empty())));
        return steps;
    }
}
