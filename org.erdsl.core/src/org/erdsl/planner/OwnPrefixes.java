package org.erdsl.planner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;

/**
 * What any circuit of the company advertises, and the subnets of its links. Every session of every router rejects them
 * all, so they are worked out once.
 */
final class OwnPrefixes {

    private final Map<AddressFamily, Match.AnyPrefix> matches = new EnumMap<>(AddressFamily.class);

    private OwnPrefixes(Landscape landscape) {
        var own = new EnumMap<AddressFamily, TreeSet<Prefix>>(AddressFamily.class);
        for (var circuit : landscape.all(Circuit.class)) {
            var peering = circuit.getMicrosoftPeering();
            if (peering != null) {
                AdvertisedPrefixes.of(peering).forEach(prefix -> add(prefix, own));
                peering.getLinks().forEach(link -> link.getPrefixes().forEach(prefix -> add(prefix, own)));
            }
        }
        own.forEach((family, prefixes) -> matches.put(family, Match.AnyPrefix.orLonger(List.copyOf(prefixes))));
    }

    private static void add(Prefix prefix, Map<AddressFamily, TreeSet<Prefix>> own) {
        own.computeIfAbsent(prefix.family(), key -> new TreeSet<>()).add(prefix);
    }

    /**
     * The condition that a route is one of them, or inside one.
     *
     * @param family one in which a circuit has a link
     */
    static Match of(Landscape landscape, AddressFamily family) {
        return landscape.index(OwnPrefixes.class, OwnPrefixes::new).matches.get(family);
    }
}
