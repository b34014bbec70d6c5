package org.erdsl.generator.bird;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.net.Community;
import org.erdsl.policy.PrefixEntry;
import org.erdsl.policy.PrefixRange;

/** Sets as BIRD writes them, in one line. */
final class SetText {

    private SetText() {
    }

    static String prefixes(List<PrefixEntry> entries) {
        return entries.stream().map(entry -> range(entry.range())).collect(Collectors.joining(", ", "[ ", " ]"));
    }

    static String communities(List<Community> communities) {
        return communities.stream().map(SetText::pair).collect(Collectors.joining(", ", "[ ", " ]"));
    }

    /** A prefix alone stands for itself; with lengths in braces for what is inside it. */
    static String range(PrefixRange range) {
        return range.isExact()
                ? range.prefix().toString()
                : range.prefix() + "{" + range.minimumLength() + "," + range.maximumLength() + "}";
    }

    static String pair(Community community) {
        return "(" + community.asn() + ", " + community.number() + ")";
    }
}
