package org.erdsl.generator.junos;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.generator.routemap.CommunityValues;
import org.erdsl.net.Community;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;

/** The statements below {@code from} for a condition. A kind it does not know stops the generation. */
final class FromLines {

    private FromLines() {
    }

    static List<String> of(Match match) {
        if (match instanceof Match.AnyPrefix prefixes) {
            return prefixes.ranges().stream()
                    .sorted(Comparator.comparing(PrefixRange::prefix).thenComparing(PrefixRange::minimumLength))
                    .map(range -> "route-filter " + RouteFilter.text(range) + ";")
                    .toList();
        }
        if (match instanceof Match.AnyCommunity any) {
            return List.of("community " + any(any.communities()) + ";");
        }
        if (match instanceof Match.OwnAsPath) {
            return List.of("as-path " + AsPaths.OWN_AS_PATH + ";");
        }
        throw new IllegalArgumentException("no statement for " + match);
    }

    /** Any of several names in brackets is enough. */
    private static String any(List<Community> communities) {
        return communities.size() == 1
                ? CommunityValues.name(communities.get(0))
                : communities.stream().map(CommunityValues::name).collect(Collectors.joining(" ", "[ ", " ]"));
    }
}
