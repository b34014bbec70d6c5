package org.erdsl.reader.eos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.routemap.RouteMapObjects;

/** What the commands have made of a switch so far. IPv6 is routed on it, and in its VRFs. */
final class EosSwitch {

    /** Where an address family is. */
    record Place(Optional<String> vrf, AddressFamily family) {
    }

    final RouteMapObjects objects = new RouteMapObjects();
    final Map<String, LinkReading> links = new LinkedHashMap<>();
    final Set<ReadRouter.Blackhole> blackholes = new HashSet<>();
    private final Map<Optional<String>, Map<IpAddress, Neighbor>> neighbors = new LinkedHashMap<>();
    private final Map<Place, List<Prefix>> networks = new HashMap<>();
    Optional<Asn> asn = Optional.empty();

    /** The neighbors of a VRF, or of the global table. */
    Map<IpAddress, Neighbor> neighbors(Optional<String> vrf) {
        return neighbors.computeIfAbsent(vrf, key -> new LinkedHashMap<>());
    }

    void originate(Place place, Prefix prefix) {
        networks.computeIfAbsent(place, key -> new ArrayList<>()).add(prefix);
    }

    /** The sessions that come up. */
    ReadRouter read() {
        var active = new HashMap<IpAddress, ReadSession>();
        neighbors.forEach((vrf, inVrf) -> inVrf.forEach((address, neighbor) -> {
            if (neighbor.isUp()) {
                var session = neighbor.session(bfdTowards(vrf, address));
                neighbor.session.vrf = vrf;
                neighbor.session.originated.addAll(
                        networks.getOrDefault(new Place(vrf, address.family()), List.of()));
                if (active.put(address, session) != null) {
                    throw new UnknownConstructException("two neighbors " + address);
                }
            }
        }));
        return new ReadRouter(active, links.values().stream().map(LinkReading::plan).toList(), blackholes);
    }

    private Optional<Bfd> bfdTowards(Optional<String> vrf, IpAddress neighbor) {
        return links.values().stream().filter(link -> link.vrf.equals(vrf) && link.reaches(neighbor)).findFirst()
                .flatMap(link -> link.bfd);
    }
}
