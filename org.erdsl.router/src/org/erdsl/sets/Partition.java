package org.erdsl.sets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.policy.Route;

/**
 * All routes by what a policy does with them. The order of terms is not seen any more: two policies do the same when their
 * partitions are equal.
 */
public final class Partition {

    private final RouteSpace space;
    private final List<Decided> decided;
    private final Map<Treatment, Integer> diagrams = new LinkedHashMap<>();

    Partition(RouteSpace space, List<Decided> decided) {
        this.space = space;
        this.decided = decided;
        for (var part : decided) {
            diagrams.merge(part.treatment(), part.diagram(), space.diagrams()::or);
        }
    }

    public RouteSpace space() {
        return space;
    }

    /** What becomes of routes. */
    public Set<Treatment> treatments() {
        return diagrams.keySet();
    }

    /** The routes that are treated so, whatever is true of what is not understood. */
    public RouteSet certain(Treatment treatment) {
        return space.certain(diagram(treatment));
    }

    /** The routes that are treated so, or may be. */
    public RouteSet possible(Treatment treatment) {
        return space.possible(diagram(treatment));
    }

    /** The routes that are accepted, with whatever attributes and whatever is true of what is not understood. */
    public RouteSet accepted() {
        return space.certain(acceptedDiagram());
    }

    /** The routes that are accepted or may be. */
    public RouteSet possiblyAccepted() {
        return space.possible(space.diagrams().or(acceptedDiagram(), undecidedDiagram()));
    }

    /**
     * Whether every route is treated as one of two other policies treats it, whatever is true of what is not understood.
     *
     * @param first of the same space
     * @param second of the same space
     */
    public boolean isWithin(Partition first, Partition second) {
        return undecidedDiagram() == Diagrams.FALSE && treatments().stream().allMatch(treatment ->
                space.diagrams().minus(diagram(treatment),
                        space.diagrams().or(first.diagram(treatment), second.diagram(treatment))) == Diagrams.FALSE);
    }

    /** What becomes of a route; several where it depends on what is not understood. */
    public List<Fate> of(Route route) {
        return of(route, Set.of());
    }

    /** @param carried what else the route carries, by name */
    public List<Fate> of(Route route, Set<String> carried) {
        return decided.stream()
                .filter(part -> space.contains(part.diagram(), route, carried))
                .map(part -> new Fate(part.treatment(), part.steps()))
                .toList();
    }

    List<Decided> decided() {
        return decided;
    }

    int diagram(Treatment treatment) {
        return diagrams.getOrDefault(treatment, Diagrams.FALSE);
    }

    int acceptedDiagram() {
        return union(Treatment.Accepted.class);
    }

    int rejectedDiagram() {
        return union(Treatment.Rejected.class);
    }

    int undecidedDiagram() {
        return union(Treatment.Undecided.class);
    }

    private int union(Class<? extends Treatment> kind) {
        return treatments().stream().filter(kind::isInstance).map(this::diagram)
                .reduce(Diagrams.FALSE, space.diagrams()::or);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition partition && space == partition.space && diagrams.equals(partition.diagrams);
    }

    @Override
    public int hashCode() {
        return diagrams.hashCode();
    }
}
