package org.erdsl.sets;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.policy.PrefixRange;

/**
 * Prefixes, said shortly.
 *
 * @param ranges ranges that do not overlap, in ascending order
 * @param except the prefixes of these ranges that are not meant, as ranges that do not overlap
 */
public record RangesBut(List<PrefixRange> ranges, List<PrefixRange> except) {

    public RangesBut {
        ranges = List.copyOf(ranges);
        except = List.copyOf(except);
    }

    /** {@code 10.0.0.0/8 9-24 except 10.1.0.0/16 16-24}. */
    @Override
    public String toString() {
        return except.isEmpty() ? text(ranges) : text(ranges) + " except " + text(except);
    }

    private static String text(List<PrefixRange> ranges) {
        return ranges.stream().map(RangesBut::text).collect(Collectors.joining(", "));
    }

    private static String text(PrefixRange range) {
        if (range.isExact()) {
            return range.prefix().toString();
        }
        var lengths = range.minimumLength() == range.maximumLength() ? "" : "-" + range.maximumLength();
        return range.prefix() + " " + range.minimumLength() + lengths;
    }
}
