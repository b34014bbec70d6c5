package org.erdsl.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

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
    private static final int LAST = 65_535;

    /** The first 32 bits of 2000::/3, which holds every IPv6 prefix that is routed, and what follows it. */
    private static final long ROUTED = 0x2000_0000L;
    private static final long BEHIND_ROUTED = 0x4000_0000L;

    /**
     * The entries of a list. The number of an entry follows from where its prefix lies in the address space, so entries
     * stand in the order of their prefixes and keep their numbers when others come and go. Prefixes that lie so close
     * together that they would have one number count on from it: an edit among these moves the ones behind it.
     *
     * @return the entries by number, which is also by prefix
     */
    static List<PrefixEntry> of(List<PrefixRange> ranges) {
        var sorted = ranges.stream().distinct()
                .sorted(Comparator.comparing(PrefixRange::prefix).thenComparing(PrefixRange::minimumLength)
                        .thenComparing(PrefixRange::maximumLength))
                .toList();
        var entries = new ArrayList<PrefixEntry>();
        var last = 0;
        for (var range : sorted) {
            // What is still to come must fit below the last number.
            var most = LAST - (sorted.size() - 1 - entries.size());
            last = Math.min(Math.max(last + 1, STEP * (1 + slot(range.prefix()))), most);
            entries.add(new PrefixEntry(last, range, text(range)));
        }
        return List.copyOf(entries);
    }

    private static int slot(Prefix prefix) {
        var bits = prefix.family().bits();
        var start = prefix.network().value().shiftRight(bits - Integer.SIZE).longValueExact();
        if (prefix.family() == AddressFamily.IPV4) {
            return (int) (start * SLOTS >> Integer.SIZE);
        }
        if (start < ROUTED) {
            return 0;
        }
        return start >= BEHIND_ROUTED ? SLOTS - 1 : 1 + (int) ((start - ROUTED) * (SLOTS - 2) / (BEHIND_ROUTED - ROUTED));
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
