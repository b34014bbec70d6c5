package org.erdsl.reader.eos;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.routemap.RouteMapObjects;

/** What the commands have made of a switch so far. */
final class EosSwitch {

    final RouteMapObjects objects = new RouteMapObjects();
    final Map<String, LinkReading> links = new LinkedHashMap<>();
    final Map<IpAddress, Neighbor> neighbors = new LinkedHashMap<>();
    Optional<Asn> asn = Optional.empty();
    boolean routesIpv6;

    /** The sessions that come up. */
    ReadRouter read() {
        var active = new HashMap<IpAddress, ReadSession>();
        neighbors.forEach((address, neighbor) -> {
            if (neighbor.isUp(routesIpv6)) {
                active.put(address, neighbor.session(bfdTowards(address)));
            }
        });
        return new ReadRouter(active, links.values().stream().map(LinkReading::plan).toList());
    }

    private Optional<Bfd> bfdTowards(IpAddress neighbor) {
        return links.values().stream().filter(link -> link.reaches(neighbor)).findFirst().flatMap(link -> link.bfd);
    }
}
