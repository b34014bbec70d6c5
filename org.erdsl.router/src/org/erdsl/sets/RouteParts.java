package org.erdsl.sets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.erdsl.net.Asn;

/** Takes a diagram apart: by the prefixes it leads to, and what leads there by paths and what is carried. */
final class RouteParts {

    /** Something to carry that makes a diagram true, by variable. */
    private record Cube(Set<Integer> with, Set<Integer> without) {

        Cube and(int variable, boolean value) {
            var present = new HashSet<>(with);
            var absent = new HashSet<>(without);
            (value ? present : absent).add(variable);
            return new Cube(present, absent);
        }
    }

    /** Cubes and the function they make together. */
    private record Cover(int function, List<Cube> cubes) {
    }

    private static final int FEW = 16;

    private final RouteSpace space;
    private final Diagrams diagrams;

    RouteParts(RouteSpace space) {
        this.space = space;
        this.diagrams = space.diagrams();
    }

    List<RoutePart> of(int diagram) {
        var parts = new ArrayList<RoutePart>();
        for (var prefixes : diagrams.ends(diagram, space.firstPrefixBit())) {
            var ranges = ranges(prefixes);
            var others = leadingTo(diagram, space.firstPrefixBit(), prefixes);
            for (var paths : diagrams.ends(others, space.firstPathBit())) {
                parts.add(new RoutePart(ranges, carrying(leadingTo(others, space.firstPathBit(), paths)), paths(paths)));
            }
        }
        parts.sort(Comparator.comparing(part -> part.prefixes().ranges().get(0).prefix()));
        return List.copyOf(parts);
    }

    /** The prefixes, as ranges or as one around them with exceptions. */
    private RangesBut ranges(int prefixes) {
        var around = new PrefixRanges(space, Integer.MAX_VALUE).around(prefixes);
        var others = diagrams.minus(space.prefixes().of(List.of(around)), prefixes);
        for (var most = FEW;; most *= FEW) {
            var ranges = new PrefixRanges(space, most).of(prefixes);
            var except = new PrefixRanges(space, most).of(others);
            var allExcept = except.size() < most; // one that is as long as what was asked for may be cut
            if (ranges.size() < most && !(allExcept && except.size() + 1 < ranges.size())) {
                return new RangesBut(ranges, List.of());
            } else if (allExcept) {
                return new RangesBut(List.of(around), except);
            }
        }
    }

    /** Where a diagram leads to one of its ends. */
    private int leadingTo(int diagram, int fromVariable, int end) {
        return leadingTo(diagram, fromVariable, end, new HashMap<>());
    }

    private int leadingTo(int node, int fromVariable, int end, Map<Integer, Integer> known) {
        if (diagrams.variable(node) >= fromVariable) {
            return node == end ? Diagrams.TRUE : Diagrams.FALSE;
        }
        var found = known.get(node);
        if (found == null) {
            found = diagrams.node(diagrams.variable(node), leadingTo(diagrams.low(node), fromVariable, end, known),
                    leadingTo(diagrams.high(node), fromVariable, end, known));
            known.put(node, found);
        }
        return found;
    }

    private List<Carrying> carrying(int diagram) {
        return cover(diagram, diagram).cubes.stream()
                .map(cube -> new Carrying(names(cube.with), names(cube.without)))
                .sorted(Comparator.comparing(Carrying::toString))
                .toList();
    }

    /**
     * Cubes of which none can be left out, for a function between two others (Minato, "Fast generation of irredundant
     * sum-of-products forms from binary decision diagrams", 1992).
     */
    private Cover cover(int least, int most) {
        if (least == Diagrams.FALSE) {
            return new Cover(Diagrams.FALSE, List.of());
        }
        if (most == Diagrams.TRUE) {
            return new Cover(Diagrams.TRUE, List.of(new Cube(Set.of(), Set.of())));
        }
        var variable = Math.min(diagrams.variable(least), diagrams.variable(most));
        var least0 = diagrams.branch(least, variable, false);
        var least1 = diagrams.branch(least, variable, true);
        var most0 = diagrams.branch(most, variable, false);
        var most1 = diagrams.branch(most, variable, true);
        var without = cover(diagrams.minus(least0, most1), most0);
        var with = cover(diagrams.minus(least1, most0), most1);
        var either = cover(diagrams.or(diagrams.minus(least0, without.function), diagrams.minus(least1, with.function)),
                diagrams.and(most0, most1));
        var cubes = new ArrayList<>(either.cubes);
        without.cubes.forEach(cube -> cubes.add(cube.and(variable, false)));
        with.cubes.forEach(cube -> cubes.add(cube.and(variable, true)));
        return new Cover(diagrams.or(either.function, diagrams.node(variable, without.function, with.function)), cubes);
    }

    private TreeSet<String> names(Set<Integer> variables) {
        var names = new TreeSet<String>();
        for (var variable : variables) {
            names.add(variable < space.firstCarried()
                    ? space.atoms().all().get(variable).text()
                    : space.carriedNames().get(variable - space.firstCarried()));
        }
        return names;
    }

    private List<List<Asn>> paths(int diagram) {
        var examples = space.pathExamples(diagram);
        return examples.size() == space.pathExamples(Diagrams.TRUE).size() ? List.of() : examples;
    }
}
