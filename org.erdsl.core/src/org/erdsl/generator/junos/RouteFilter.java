package org.erdsl.generator.junos;

import org.erdsl.policy.PrefixRange;

/** How Junos writes the prefixes a term looks for: the outer prefix and a match type. */
final class RouteFilter {

    private RouteFilter() {
    }

    static String text(PrefixRange range) {
        return range.prefix() + " " + matchType(range);
    }

    private static String matchType(PrefixRange range) {
        if (range.isExact()) {
            return "exact";
        }
        var prefix = range.prefix();
        if (range.minimumLength() == prefix.length() && range.maximumLength() == prefix.family().bits()) {
            return "orlonger";
        }
        return "prefix-length-range /" + range.minimumLength() + "-/" + range.maximumLength();
    }
}
