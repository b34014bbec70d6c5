package org.erdsl.sets;

import java.util.List;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;

/**
 * What two policies do not do alike.
 *
 * @param differences what certainly differs
 * @param doubts what may differ, by aspect
 */
public record Comparison(List<Difference> differences, List<Doubt> doubts) {

    /** What is known of two policies. */
    public enum Verdict {
        /** They do the same with every route. */
        EQUAL,
        /** They do not. */
        DIFFERENT,
        /** Nothing certainly differs, and something may. */
        UNDECIDED
    }

    public Comparison {
        differences = List.copyOf(differences);
        doubts = List.copyOf(doubts);
    }

    /**
     * Compares two policies in a space of their own.
     *
     * @param usualPath the AS path that examples have where they can
     */
    public static Comparison of(AddressFamily family, SessionPolicy left, SessionPolicy right, List<Asn> usualPath) {
        var space = RouteSpace.of(family, left, right);
        return of(space.partition(left), space.partition(right), space.all(), usualPath);
    }

    /**
     * Compares what two policies do with some routes.
     *
     * @param left what the first does, of the same space as the second
     * @param within the routes
     * @param usualPath the AS path that examples have where they can
     */
    public static Comparison of(Partition left, Partition right, RouteSet within, List<Asn> usualPath) {
        return new PartitionComparison(left, right, within, usualPath).comparison();
    }

    /** What is known in all aspects. */
    public Verdict verdict() {
        return verdict(Set.of(Aspect.values()));
    }

    /** What is known in some aspects. */
    public Verdict verdict(Set<Aspect> aspects) {
        if (differences.stream().anyMatch(difference -> aspects.contains(difference.aspect()))) {
            return Verdict.DIFFERENT;
        }
        return doubts.stream().anyMatch(doubt -> aspects.contains(doubt.aspect())) ? Verdict.UNDECIDED : Verdict.EQUAL;
    }
}
