package org.erdsl.sets;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;

/** Writes the prefixes of a diagram as ranges: from the widest prefix down, the lengths of which all prefixes are in. */
final class PrefixRanges {

    /** A diagram below a prefix, of which some bits are decided. */
    private record Place(int node, int bit) {
    }

    /** @param full the lengths of which every prefix is in; @param some those of which at least one is */
    private record Lengths(BitSet full, BitSet some) {
    }

    private final RouteSpace space;
    private final Diagrams diagrams;
    private final int first;
    private final int bits;
    private final int most;
    private final Map<Place, Lengths> known = new HashMap<>();
    private final List<PrefixRange> ranges = new ArrayList<>();

    PrefixRanges(RouteSpace space, int most) {
        this.space = space;
        this.diagrams = space.diagrams();
        this.first = space.firstPrefixBit();
        this.bits = space.family().bits();
        this.most = most;
    }

    /** @param diagram one that looks at prefixes only */
    List<PrefixRange> of(int diagram) {
        write(diagram, 0, BigInteger.ZERO, new BitSet());
        return List.copyOf(ranges);
    }

    /**
     * The least range around all prefixes of a diagram.
     *
     * @param diagram one that looks at prefixes only, and has some
     */
    PrefixRange around(int diagram) {
        var node = diagram;
        var address = BigInteger.ZERO;
        var bit = 0;
        while (bit < bits && !hasNetwork(node, bit)) {
            var low = diagrams.branch(node, first + bit, false);
            var high = diagrams.branch(node, first + bit, true);
            if (low != Diagrams.FALSE && high != Diagrams.FALSE) {
                break;
            }
            address = low == Diagrams.FALSE ? address.setBit(bits - 1 - bit) : address;
            node = low == Diagrams.FALSE ? high : low;
            bit++;
        }
        var lengths = lengths(node, bit).some;
        return new PrefixRange(new Prefix(new IpAddress(space.family(), address), bit), lengths.nextSetBit(0),
                lengths.length() - 1);
    }

    private void write(int node, int bit, BigInteger address, BitSet written) {
        var lengths = lengths(node, bit);
        var own = minus(lengths.full, written);
        for (var from = own.nextSetBit(0); from >= 0 && ranges.size() < most;) {
            var to = own.nextClearBit(from);
            ranges.add(new PrefixRange(new Prefix(new IpAddress(space.family(), address), bit), from, to - 1));
            from = own.nextSetBit(to);
        }
        own.or(written);
        if (ranges.size() < most && !minus(lengths.some, own).isEmpty()) {
            write(diagrams.branch(node, first + bit, false), bit + 1, address, own);
            write(diagrams.branch(node, first + bit, true), bit + 1, address.setBit(bits - 1 - bit), own);
        }
    }

    private Lengths lengths(int node, int bit) {
        var place = new Place(node, bit);
        var found = known.get(place);
        if (found == null) {
            found = find(node, bit);
            known.put(place, found);
        }
        return found;
    }

    private Lengths find(int node, int bit) {
        if (node == Diagrams.FALSE) {
            return new Lengths(new BitSet(), new BitSet());
        }
        var full = new BitSet();
        var some = new BitSet();
        if (bit < bits) {
            var low = lengths(diagrams.branch(node, first + bit, false), bit + 1);
            var high = lengths(diagrams.branch(node, first + bit, true), bit + 1);
            full.or(low.full);
            full.and(high.full);
            some.or(low.some);
            some.or(high.some);
        }
        if (hasNetwork(node, bit)) {
            full.set(bit);
            some.set(bit);
        }
        return new Lengths(full, some);
    }

    /** Whether the prefix itself is in: the bits behind it are 0, and its length is the number of those before. */
    private boolean hasNetwork(int node, int length) {
        var at = node;
        while (diagrams.variable(at) < first + bits) {
            at = diagrams.low(at);
        }
        var end = space.firstUnknown();
        for (var variable = first + bits; variable < end; variable++) {
            at = diagrams.branch(at, variable, (length >> end - 1 - variable & 1) == 1);
        }
        return at != Diagrams.FALSE;
    }

    private static BitSet minus(BitSet set, BitSet other) {
        var rest = (BitSet) set.clone();
        rest.andNot(other);
        return rest;
    }
}
