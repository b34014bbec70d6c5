package org.erdsl.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.erdsl.net.Asn;
import org.erdsl.running.Unknown;

/**
 * Compares two partitions, aspect by aspect. Diagrams here have the variables of what is not understood: what differs
 * for all their values certainly differs, what differs for some may.
 */
final class PartitionComparison {

    private static final Comparator<Unknown> BY_LINE = Comparator.comparing(Unknown::line).thenComparing(Unknown::text);

    private final RouteSpace space;
    private final Diagrams diagrams;
    private final Partition left;
    private final Partition right;
    private final int within;
    private final List<Asn> usualPath;
    private final Map<Aspect, Integer> different = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Integer> unclear = new EnumMap<>(Aspect.class);
    private final List<Difference> differences = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    PartitionComparison(Partition left, Partition right, RouteSet within, List<Asn> usualPath) {
        this.space = left.space();
        this.diagrams = space.diagrams();
        this.left = left;
        this.right = right;
        this.within = within.diagram();
        this.usualPath = usualPath;
        if (right.space() != space || within.space() != space) {
            throw new IllegalArgumentException("policies of different spaces");
        }
    }

    Comparison comparison() {
        collect();
        for (var aspect : Aspect.values()) {
            conclude(aspect, different.getOrDefault(aspect, Diagrams.FALSE),
                    unclear.getOrDefault(aspect, Diagrams.FALSE));
        }
        return new Comparison(differences, doubts);
    }

    /** Where the two may differ. A treatment that the same routes get on both sides meets no other. */
    private void collect() {
        for (var mine : left.treatments()) {
            for (var other : right.treatments()) {
                if (!isAlike(mine) && !isAlike(other)) {
                    collect(mine, other, diagrams.and(within, diagrams.and(left.diagram(mine), right.diagram(other))));
                }
            }
        }
    }

    private boolean isAlike(Treatment treatment) {
        return !(treatment instanceof Treatment.Undecided) && left.diagram(treatment) == right.diagram(treatment);
    }

    private void collect(Treatment mine, Treatment other, int both) {
        if (both == Diagrams.FALSE) {
            return;
        }
        for (var aspect : Aspect.values()) {
            if (isUnclear(aspect, mine, other)) {
                unclear.merge(aspect, both, diagrams::or);
            } else {
                different.merge(aspect, diagrams.and(both, differing(aspect, mine, other)), diagrams::or);
            }
        }
    }

    private void conclude(Aspect aspect, int differing, int open) {
        var all = diagrams.or(differing, open);
        var certain = space.certain(differing);
        var doubtful = space.possible(all).minus(certain);
        if (!certain.isEmpty()) {
            addDifferences(aspect, certain);
        }
        if (!doubtful.isEmpty()) {
            doubts.add(new Doubt(aspect, doubtful, unknowns(aspect, all, doubtful)));
        }
    }

    private static boolean isUnclear(Aspect aspect, Treatment mine, Treatment other) {
        if (mine instanceof Treatment.Undecided || other instanceof Treatment.Undecided) {
            return aspect == Aspect.ACCEPTANCE; // said once: the other aspects hang on it
        }
        return aspect != Aspect.ACCEPTANCE && mine instanceof Treatment.Accepted a && other instanceof Treatment.Accepted b
                && !a.equals(b) && !(a.attributes().isUnderstood() && b.attributes().isUnderstood());
    }

    /** Of routes that get these treatments, those for which they differ in an aspect. */
    private int differing(Aspect aspect, Treatment mine, Treatment other) {
        if (aspect == Aspect.ACCEPTANCE) {
            return everyIf(mine instanceof Treatment.Accepted != other instanceof Treatment.Accepted);
        }
        if (mine instanceof Treatment.Accepted a && other instanceof Treatment.Accepted b) {
            return differing(aspect, a.attributes(), b.attributes());
        }
        return Diagrams.FALSE;
    }

    private int differing(Aspect aspect, Attributes mine, Attributes other) {
        return switch (aspect) {
            case LOCAL_PREFERENCE -> everyIf(!mine.localPreference().equals(other.localPreference()));
            case MED -> everyIf(!mine.med().equals(other.med()));
            case PREPENDED -> everyIf(!mine.prepended().equals(other.prepended()));
            case COMMUNITIES -> communities(mine.communities(), other.communities());
            case NEXT_HOP -> everyIf(!mine.nextHop().equals(other.nextHop()));
            case OTHERS -> everyIf(!mine.others().equals(other.others()));
            case ACCEPTANCE -> throw new IllegalArgumentException("no attribute");
        };
    }

    private static int everyIf(boolean different) {
        return different ? Diagrams.TRUE : Diagrams.FALSE;
    }

    /** A community that is added to routes that have it, or taken from those that do not, makes no difference. */
    private int communities(CommunityChange mine, CommunityChange other) {
        var different = Diagrams.FALSE;
        for (var atom : space.atoms().all()) {
            var has = after(mine, atom);
            var hasToo = after(other, atom);
            different = diagrams.or(different, diagrams.ifThenElse(has, diagrams.not(hasToo), hasToo));
        }
        return different;
    }

    private int after(CommunityChange change, CommunityAtom atom) {
        if (change.added().contains(atom)) {
            return Diagrams.TRUE;
        }
        return change.removed().contains(atom) ? Diagrams.FALSE : space.having(atom);
    }

    private void addDifferences(Aspect aspect, RouteSet certain) {
        for (var mine : left.decided()) {
            var concerned = diagrams.and(mine.diagram(), certain.diagram());
            if (concerned == Diagrams.FALSE) {
                continue;
            }
            for (var other : right.decided()) {
                var differing = differing(aspect, mine.treatment(), other.treatment());
                var routes = space.possible(diagrams.and(diagrams.and(concerned, other.diagram()), differing));
                if (!routes.isEmpty()) {
                    differences.add(new Difference(aspect, routes, routes.example(usualPath).orElseThrow(), fate(mine),
                            fate(other)));
                }
            }
        }
    }

    private static Fate fate(Decided decided) {
        return new Fate(decided.treatment(), decided.steps());
    }

    private List<Unknown> unknowns(Aspect aspect, int difference, RouteSet doubtful) {
        var unknowns = new TreeSet<>(BY_LINE);
        unknowns.addAll(space.unknownsOf(diagrams.and(difference, doubtful.diagram())));
        for (var partition : List.of(left, right)) {
            for (var treatment : partition.treatments()) {
                if (diagrams.and(partition.diagram(treatment), doubtful.diagram()) != Diagrams.FALSE) {
                    unknowns.addAll(unknowns(aspect, treatment));
                }
            }
        }
        return List.copyOf(unknowns);
    }

    private static Set<Unknown> unknowns(Aspect aspect, Treatment treatment) {
        if (treatment instanceof Treatment.Undecided undecided) {
            return Set.copyOf(undecided.unknowns());
        }
        return aspect == Aspect.ACCEPTANCE ? Set.of()
                : treatment.ifAccepted().map(attributes -> Set.copyOf(attributes.unknowns())).orElse(Set.of());
    }
}
