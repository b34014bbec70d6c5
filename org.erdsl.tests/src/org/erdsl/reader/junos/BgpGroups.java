package org.erdsl.reader.junos;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/** The hierarchy {@code protocols bgp group}. */
final class BgpGroups {

    private record Group(Map<IpAddress, NeighborStatements> neighbors, Map<String, String> types) {

        Group() {
            this(new LinkedHashMap<>(), new HashMap<>());
        }
    }

    private final Map<String, Group> groups = new LinkedHashMap<>();

    void take(boolean deletes, Words words) {
        var name = words.word();
        if (deletes) {
            groups.remove(name);
            return;
        }
        var group = groups.computeIfAbsent(name, key -> new Group());
        if (words.take("type")) {
            group.types.put("type", words.oneOf("external", "internal"));
        } else {
            group.neighbors.computeIfAbsent(words.expect("neighbor").value(IpAddress::valueOf),
                    NeighborStatements::new).take(words);
        }
    }

    /** The sessions; a neighbor stands in one group only. */
    Map<IpAddress, ReadSession> sessions(Asn localAs, PolicyOptions policies) {
        Map<IpAddress, ReadSession> sessions = new HashMap<>();
        groups.forEach((name, group) -> {
            if (!"external".equals(group.types.get("type"))) {
                throw new UnknownConstructException("group " + name + " is not of type external");
            }
            group.neighbors.forEach((address, neighbor) -> neighbor.session(localAs, policies).ifPresent(session -> {
                if (sessions.put(address, session) != null) {
                    throw new UnknownConstructException(address + " stands in two groups");
                }
            }));
        });
        return sessions;
    }
}
