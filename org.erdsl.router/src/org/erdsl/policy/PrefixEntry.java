package org.erdsl.policy;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * An entry of a prefix list.
 *
 * @param sequence the number of the entry in its list, 5 to 65535
 * @param range the prefixes it matches
 * @param text the prefix with the lengths that match, as all platforms with {@code ge} and {@code le} write it:
 *     length &lt; ge &lt;= le &lt;= bits, and without both only the prefix itself matches
 */
public record PrefixEntry(int sequence, PrefixRange range, String text) {

    private static final int STEP = 5;
    private static final int SLOTS = 13_000;

    /**
     * The entries of a list. The number of an entry is computed from its prefix, so it stays when other entries come and
     * go; it lies below 65536, which is the limit of some platforms.
     *
     * @return the entries by number
     */
    static List<PrefixEntry> of(List<PrefixRange> ranges) {
        var bySequence = new TreeMap<Integer, PrefixEntry>();
        for (var range : ranges.stream().sorted(Comparator.comparing(PrefixRange::prefix)).toList()) {
            var sequence = STEP * (1 + Math.floorMod(range.toString().hashCode(), SLOTS));
            while (bySequence.containsKey(sequence)) {
                sequence++;
            }
            bySequence.put(sequence, new PrefixEntry(sequence, range, text(range)));
        }
        return List.copyOf(bySequence.values());
    }

    /** The shortest length that matches, where it is not that of the prefix: what stands behind {@code ge}. */
    public OptionalInt least() {
        return least(range);
    }

    /**
     * The longest length that matches: what stands behind {@code le}. There is none where the prefix alone matches, and
     * none behind a {@code ge} that goes to the last bit.
     */
    public OptionalInt most() {
        return most(range);
    }

    private static OptionalInt least(PrefixRange range) {
        return range.minimumLength() > range.prefix().length() ? OptionalInt.of(range.minimumLength()) : OptionalInt.empty();
    }

    private static OptionalInt most(PrefixRange range) {
        var toTheLast = least(range).isPresent() && range.maximumLength() == range.prefix().family().bits();
        return range.isExact() || toTheLast ? OptionalInt.empty() : OptionalInt.of(range.maximumLength());
    }

    private static String text(PrefixRange range) {
        var text = range.prefix().toString();
        if (least(range).isPresent()) {
            text += " ge " + least(range).getAsInt();
        }
        return most(range).isPresent() ? text + " le " + most(range).getAsInt() : text;
    }
}
