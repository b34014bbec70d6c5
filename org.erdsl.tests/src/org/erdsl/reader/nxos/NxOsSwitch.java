package org.erdsl.reader.nxos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;

/** What the commands have made of a switch so far. */
final class NxOsSwitch {

    private static final int LONGEST_NAME = 63;

    final RouteMapObjects objects = new RouteMapObjects();
    final Set<String> features = new HashSet<>();
    final Map<String, LinkReading> links = new LinkedHashMap<>();
    private final Map<Optional<String>, Map<IpAddress, SessionReading>> sessions = new LinkedHashMap<>();
    final Set<SessionReading> withBfd = new HashSet<>();
    final Set<ReadRouter.Blackhole> blackholes = new HashSet<>();
    private final Map<Optional<String>, List<Prefix>> originated = new HashMap<>();
    Optional<Asn> asn = Optional.empty();

    /** NX-OS checks unless it is told not to. */
    boolean firstAsCheck = true;

    /** The name of a list or route map, which is short. */
    static String name(Words words) {
        var name = words.word();
        if (name.length() > LONGEST_NAME) {
            throw words.unknown();
        }
        return name;
    }

    /** A command of a feature is known only once the feature is on. */
    void needs(String feature, Words words) {
        if (!features.contains(feature)) {
            throw words.unknown();
        }
    }

    /** The sessions of a VRF, or of the global table. */
    Map<IpAddress, SessionReading> sessions(Optional<String> vrf) {
        return sessions.computeIfAbsent(vrf, key -> new HashMap<>());
    }

    void originate(Optional<String> vrf, Prefix prefix) {
        originated.computeIfAbsent(vrf, key -> new ArrayList<>()).add(prefix);
    }

    /** A session comes up with an address family and not before. */
    ReadRouter read() {
        var active = new HashMap<IpAddress, ReadSession>();
        sessions.forEach((vrf, inVrf) -> inVrf.forEach((address, session) -> {
            session.firstAsCheck = firstAsCheck;
            session.vrf = vrf;
            session.originated.addAll(originated.getOrDefault(vrf, List.of()).stream()
                    .filter(prefix -> prefix.family() == address.family()).toList());
            if (withBfd.contains(session)) {
                session.bfd = bfdTowards(vrf, address);
            }
            if (session.active && session.remoteAs != null && active.put(address, session) != null) {
                throw new UnknownConstructException("two neighbors " + address);
            }
        }));
        return new ReadRouter(active, links.values().stream().map(LinkReading::plan).toList(), blackholes);
    }

    private Optional<Bfd> bfdTowards(Optional<String> vrf, IpAddress neighbor) {
        return links.values().stream().filter(link -> link.vrf.equals(vrf) && link.reaches(neighbor)).findFirst()
                .flatMap(link -> link.bfd);
    }
}
