package org.erdsl.sets;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Counts the prefixes of a diagram. */
final class PrefixCount {

    private final Diagrams diagrams;
    private final int first;
    private final int end;
    private final Map<Integer, BigInteger> known = new HashMap<>();

    PrefixCount(RouteSpace space) {
        this.diagrams = space.diagrams();
        this.first = space.firstPrefixBit();
        this.end = space.firstUnknown();
    }

    /** @param diagram one that looks at prefixes only */
    BigInteger of(int diagram) {
        return below(diagram).shiftLeft(level(diagram) - first);
    }

    /** How many ways there are below a node; a variable that it does not ask has both values. */
    private BigInteger below(int node) {
        if (node == Diagrams.FALSE) {
            return BigInteger.ZERO;
        }
        if (diagrams.variable(node) >= end) {
            return BigInteger.ONE;
        }
        var found = known.get(node);
        if (found == null) {
            found = branch(node, diagrams.low(node)).add(branch(node, diagrams.high(node)));
            known.put(node, found);
        }
        return found;
    }

    private BigInteger branch(int node, int to) {
        return below(to).shiftLeft(level(to) - diagrams.variable(node) - 1);
    }

    private int level(int node) {
        return Math.min(diagrams.variable(node), end);
    }
}
