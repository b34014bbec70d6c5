package org.erdsl.landscape;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

/**
 * Values by prefix, of which those that share an address with another prefix are found without looking at all.
 *
 * @param <V> the type of the values
 */
public final class PrefixLookup<V> extends Lookup<Prefix, V> {

    /** The lengths there are or were: one too many costs a look, and there are not many. */
    private final Map<AddressFamily, TreeSet<Integer>> lengths = new EnumMap<>(AddressFamily.class);

    PrefixLookup(Contribution<Prefix, V> contribution) {
        super(contribution);
    }

    @Override
    <T> Map<Prefix, T> newMap() {
        return new TreeMap<>();
    }

    @Override
    void added(FilePart<Prefix, V> part) {
        for (var prefix : part.keys()) {
            lengths.computeIfAbsent(prefix.family(), key -> new TreeSet<>()).add(prefix.length());
        }
    }

    /** The prefixes that contain this one, itself included, the widest first. */
    private List<Prefix> prefixesContaining(Prefix prefix) {
        var found = new ArrayList<Prefix>();
        for (var length : lengths.getOrDefault(prefix.family(), new TreeSet<>()).headSet(prefix.length(), true)) {
            var wider = Prefix.containing(prefix.network(), length);
            if (contains(wider)) {
                found.add(wider);
            }
        }
        return found;
    }

    /** The prefixes that have an address in common with this one, the widest first: in the order of prefixes. */
    public List<Prefix> prefixesOverlapping(Prefix prefix) {
        var found = prefixesContaining(prefix);
        for (var inside : ((NavigableMap<Prefix, ?>) index()).tailMap(prefix, false).keySet()) {
            if (!prefix.contains(inside)) {
                break; // what lies inside a prefix follows it without a gap
            }
            found.add(inside);
        }
        return found;
    }

    /** The values of every prefix that contains this one, itself included, the widest first. */
    public List<V> containing(Prefix prefix) {
        return prefixesContaining(prefix).stream().flatMap(found -> of(found).stream()).toList();
    }

    /** The values of every prefix that has an address in common with this one, the widest first. */
    public List<V> overlapping(Prefix prefix) {
        return prefixesOverlapping(prefix).stream().flatMap(found -> of(found).stream()).toList();
    }
}
