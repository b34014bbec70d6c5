package org.erdsl.reader.vyos;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.erdsl.net.Community;

/**
 * How FRR writes the communities of a route before it looks at them with an expression: sorted, each once, and the
 * well-known ones by name ({@code set_community_string} in bgpd; the names as the definitions of VyOS list them).
 */
final class CommunityText {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("0:0", "internet"),
            Map.entry("65535:0", "graceful-shutdown"),
            Map.entry("65535:1", "accept-own"),
            Map.entry("65535:2", "route-filter-translated-v4"),
            Map.entry("65535:3", "route-filter-v4"),
            Map.entry("65535:4", "route-filter-translated-v6"),
            Map.entry("65535:5", "route-filter-v6"),
            Map.entry("65535:6", "llgr-stale"),
            Map.entry("65535:7", "no-llgr"),
            Map.entry("65535:8", "accept-own-nexthop"),
            Map.entry("65535:666", "blackhole"),
            Map.entry("65535:65281", "no-export"),
            Map.entry("65535:65282", "no-advertise"),
            Map.entry("65535:65283", "local-AS"),
            Map.entry("65535:65284", "no-peer"));

    private CommunityText() {
    }

    static String of(Collection<Community> communities) {
        return communities.stream().distinct().sorted()
                .map(community -> NAMES.getOrDefault(community.toString(), community.toString()))
                .collect(Collectors.joining(" "));
    }
}
