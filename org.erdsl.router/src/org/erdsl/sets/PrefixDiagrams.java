package org.erdsl.sets;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;

/**
 * Sets of prefixes as diagrams: the bits of the address from the top, then those of the length. No set has a prefix with
 * host bits set or one that is too long.
 */
final class PrefixDiagrams {

    private static final Comparator<PrefixRange> ORDER = Comparator.comparing(PrefixRange::prefix);

    /** What stands behind some bits: the lengths that are left are those that these bits allow. */
    private record Tail(int bit, BitSet lengths) {
    }

    private final Diagrams diagrams;
    private final AddressFamily family;
    private final int first;
    private final int bits;
    private final int lengthBits;
    private final Map<Tail, Integer> tails = new HashMap<>();
    private final Map<BitSet, Integer> lengthDiagrams = new HashMap<>();

    /** @param first the first variable that is free for prefixes */
    PrefixDiagrams(Diagrams diagrams, AddressFamily family, int first) {
        this.diagrams = diagrams;
        this.family = family;
        this.first = first;
        this.bits = family.bits();
        this.lengthBits = lengthBits(family);
    }

    /** How many variables prefixes take. */
    static int variables(AddressFamily family) {
        return family.bits() + lengthBits(family);
    }

    private static int lengthBits(AddressFamily family) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(family.bits());
    }

    /** Every prefix. */
    int all() {
        var lengths = new BitSet();
        lengths.set(0, bits + 1);
        return tail(0, lengths);
    }

    /** The prefixes of ranges; those of the other family are none. Sorted once, each bit of a prefix is one step. */
    int of(List<PrefixRange> ranges) {
        var sorted = ranges.stream().filter(range -> range.prefix().family() == family).sorted(ORDER).toList();
        return below(0, sorted, new BitSet());
    }

    /**
     * The prefixes below one, whose bits before this one are decided.
     *
     * @param ranges what lies at or below it, in order
     * @param lengths the lengths that wider ranges let in
     */
    private int below(int bit, List<PrefixRange> ranges, BitSet lengths) {
        var own = 0;
        var all = lengths;
        while (own < ranges.size() && ranges.get(own).prefix().length() == bit) {
            var range = ranges.get(own++);
            all = all == lengths ? (BitSet) lengths.clone() : all;
            all.set(range.minimumLength(), range.maximumLength() + 1);
        }
        if (own == ranges.size()) {
            return tail(bit, all);
        }
        var split = split(ranges, own, bit);
        return diagrams.node(first + bit, below(bit + 1, ranges.subList(own, split), all),
                below(bit + 1, ranges.subList(split, ranges.size()), from(all, bit + 1)));
    }

    /** The first range whose address has this bit. */
    private int split(List<PrefixRange> ranges, int from, int bit) {
        var low = from;
        var high = ranges.size();
        while (low < high) {
            var middle = low + high >>> 1;
            if (bit(ranges.get(middle).prefix(), bit)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean bit(Prefix prefix, int bit) {
        return prefix.network().value().testBit(bits - 1 - bit);
    }

    /** All addresses with these lengths; a bit that is set leaves only those that reach beyond it. */
    private int tail(int bit, BitSet lengths) {
        if (lengths.isEmpty()) {
            return Diagrams.FALSE;
        }
        if (bit == bits) {
            return lengths(lengths);
        }
        var key = new Tail(bit, lengths);
        var found = tails.get(key);
        if (found == null) {
            found = diagrams.node(first + bit, tail(bit + 1, lengths), tail(bit + 1, from(lengths, bit + 1)));
            tails.put(key, found);
        }
        return found;
    }

    private static BitSet from(BitSet lengths, int least) {
        if (lengths.nextSetBit(0) >= least || lengths.isEmpty()) {
            return lengths;
        }
        var rest = (BitSet) lengths.clone();
        rest.clear(0, least);
        return rest;
    }

    private int lengths(BitSet lengths) {
        return lengthDiagrams.computeIfAbsent(lengths, key -> lengths(key, 0, 0));
    }

    private int lengths(BitSet lengths, int bit, int value) {
        if (bit == lengthBits) {
            return lengths.get(value) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        return diagrams.node(first + bits + bit, lengths(lengths, bit + 1, value << 1),
                lengths(lengths, bit + 1, value << 1 | 1));
    }
}
