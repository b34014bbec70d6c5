package org.erdsl.net;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Values by prefix, of which those that share an address with another prefix are found without looking at all.
 *
 * @param <T> the type of the values
 */
public final class PrefixMap<T> {

    private final TreeMap<Prefix, List<T>> values = new TreeMap<>();
    private final Map<AddressFamily, TreeSet<Integer>> lengths = new EnumMap<>(AddressFamily.class);

    /** Adds a value; a prefix may have several. */
    public void add(Prefix prefix, T value) {
        values.computeIfAbsent(prefix, key -> new ArrayList<>()).add(value);
        lengths.computeIfAbsent(prefix.family(), key -> new TreeSet<>()).add(prefix.length());
    }

    /** The values of every prefix that contains this one, itself included, the widest first. */
    public List<T> containing(Prefix prefix) {
        var found = new ArrayList<T>();
        for (var length : lengths.getOrDefault(prefix.family(), new TreeSet<>()).headSet(prefix.length(), true)) {
            found.addAll(values.getOrDefault(Prefix.containing(prefix.network(), length), List.of()));
        }
        return found;
    }

    /** The values of every prefix that has an address in common with this one, the widest first. */
    public List<T> overlapping(Prefix prefix) {
        var found = new ArrayList<>(containing(prefix));
        for (var entry : values.tailMap(prefix, false).entrySet()) {
            if (!prefix.contains(entry.getKey())) {
                break; // what lies inside a prefix follows it without a gap
            }
            found.addAll(entry.getValue());
        }
        return found;
    }
}
