package org.erdsl.reader.iosxr;

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
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.UnknownConstructException;

/** What one commit makes of a router that had no configuration. */
final class IosXrRouter {

    /** @param vrf the VRF, none outside of all; @param family the address family */
    record Table(Optional<String> vrf, AddressFamily family) {
    }

    final Map<String, PrefixSet> prefixSets = new HashMap<>();
    final Map<String, CommunitySet> communitySets = new HashMap<>();
    final Map<String, AsPathSet> asPathSets = new HashMap<>();
    final Map<String, RplPolicy> policies = new HashMap<>();
    final Map<String, LinkReading> links = new LinkedHashMap<>();
    final Map<IpAddress, SessionReading> sessions = new HashMap<>();
    final Map<Table, List<Prefix>> originated = new HashMap<>();
    final Set<ReadRouter.Blackhole> blackholes = new HashSet<>();
    Optional<Asn> asn = Optional.empty();

    /** IOS XR checks unless it is told not to. */
    boolean firstAsCheck = true;

    /** The sessions that come up: those with an address family that their VRF has too. BFD runs on the interface towards its neighbor. */
    ReadRouter read() {
        var active = new HashMap<IpAddress, ReadSession>();
        sessions.forEach((address, session) -> {
            session.firstAsCheck = firstAsCheck;
            session.originated.addAll(originated.getOrDefault(new Table(session.vrf, address.family()), List.of()));
            links.values().stream().filter(link -> link.reaches(address)).forEach(link -> link.bfd = session.bfd);
            if (session.active && session.remoteAs != null
                    && originated.containsKey(new Table(session.vrf, address.family()))) {
                active.put(address, session);
            }
        });
        return new ReadRouter(active, links.values().stream().map(LinkReading::plan).toList(),
                blackholes);
    }

    /** An object that has to be there: a commit that attaches a policy with a reference to nothing is refused. */
    static <T> T defined(Map<String, T> objects, String name) {
        if (!objects.containsKey(name)) {
            throw new UnknownConstructException("undefined " + name);
        }
        return objects.get(name);
    }
}
