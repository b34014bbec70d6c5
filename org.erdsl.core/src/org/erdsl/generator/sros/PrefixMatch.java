package org.erdsl.generator.sros;

import java.util.List;

import org.erdsl.policy.PrefixRange;

/**
 * How SR OS writes the prefixes a list matches. A prefix may stand in a list once for each type. The type
 * {@code longer} is not used: by Nokia's words it leaves out the prefix itself.
 */
final class PrefixMatch {

    private PrefixMatch() {
    }

    /** The key of an entry: the outer prefix and the type. */
    static String key(PrefixRange range) {
        return range.prefix() + " type " + type(range);
    }

    /** What follows the name of the list, one line for each leaf; an entry without leaf stands in braces. */
    static List<String> lines(PrefixRange range) {
        var entry = "prefix " + key(range);
        return switch (type(range)) {
            case "exact" -> List.of("{ " + entry + " }");
            case "through" -> List.of(entry + " through-length " + range.maximumLength());
            default -> List.of(entry + " start-length " + range.minimumLength(),
                    entry + " end-length " + range.maximumLength());
        };
    }

    private static String type(PrefixRange range) {
        if (range.isExact()) {
            return "exact";
        }
        return range.minimumLength() == range.prefix().length() ? "through" : "range";
    }
}
