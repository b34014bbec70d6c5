package org.erdsl.generator.routemap;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;

/**
 * The prefixes a term looks for.
 *
 * @param name unique on the router
 * @param family the address family of all entries
 * @param entries any of which may match
 */
public record PrefixList(String name, AddressFamily family, List<Entry> entries) {

    private static final int STEP = 5;
    private static final int SLOTS = 13_000;

    /**
     * @param sequence the number of the entry in its list
     * @param range the prefixes it matches
     */
    public record Entry(int sequence, PrefixRange range) {

        /** The shortest length that matches, where it is not that of the prefix: what stands behind {@code ge}. */
        public OptionalInt least() {
            return range.minimumLength() > range.prefix().length()
                    ? OptionalInt.of(range.minimumLength())
                    : OptionalInt.empty();
        }

        /**
         * The longest length that matches: what stands behind {@code le}. There is none where the prefix alone matches,
         * and none behind a {@code ge} that goes to the last bit.
         */
        public OptionalInt most() {
            var toTheLast = least().isPresent() && range.maximumLength() == range.prefix().family().bits();
            return range.isExact() || toTheLast ? OptionalInt.empty() : OptionalInt.of(range.maximumLength());
        }

        /**
         * The prefix with the lengths that match, as all platforms with {@code ge} and {@code le} write it:
         * length &lt; ge &lt;= le &lt;= bits, and without both only the prefix itself matches.
         */
        public String text() {
            var text = range.prefix().toString();
            if (least().isPresent()) {
                text += " ge " + least().getAsInt();
            }
            return most().isPresent() ? text + " le " + most().getAsInt() : text;
        }
    }

    public PrefixList {
        entries = List.copyOf(entries);
    }

    /**
     * The list of a term. The number of an entry is computed from its prefix, so it stays when other entries come and
     * go; it lies below 65536, which is the limit of some platforms.
     */
    public static PrefixList of(String name, AddressFamily family, Match.AnyPrefix match) {
        var bySequence = new TreeMap<Integer, PrefixRange>();
        for (var range : match.ranges().stream().sorted(Comparator.comparing(PrefixRange::prefix)).toList()) {
            var sequence = STEP * (1 + Math.floorMod(range.toString().hashCode(), SLOTS));
            while (bySequence.containsKey(sequence)) {
                sequence++;
            }
            bySequence.put(sequence, range);
        }
        return new PrefixList(name, family, bySequence.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList());
    }
}
