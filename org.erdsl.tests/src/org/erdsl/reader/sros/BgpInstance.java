package org.erdsl.reader.sros;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.IpAddress;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.Words;

/** The context {@code bgp} of the router {@code Base} or of a VPRN service. */
final class BgpInstance {

    private final Map<String, Optional<String>> groupTypes = new HashMap<>();
    private final Map<IpAddress, BgpNeighbor> neighbors = new LinkedHashMap<>();

    void take(boolean deletes, Words words) {
        if (words.take("group")) {
            group(deletes, words);
            return;
        }
        var address = words.expect("neighbor").value(IpAddress::valueOf);
        if (!deletes) {
            neighbors.computeIfAbsent(address, BgpNeighbor::new).take(words);
        } else if (neighbors.remove(address) == null) {
            throw words.unknown();
        }
    }

    private void group(boolean deletes, Words words) {
        var name = words.word();
        if (deletes) {
            if (groupTypes.remove(name) == null) {
                throw words.unknown();
            }
        } else if (words.hasMore()) {
            groupTypes.put(name, Optional.of(words.expect("type").oneOf("external", "internal")));
        } else {
            groupTypes.putIfAbsent(name, Optional.empty());
        }
    }

    /** A neighbor is of the type it says itself, else of that of its group; one of a group that is not here says it itself. */
    Map<IpAddress, ReadSession> sessions(Optional<String> vrf, PolicyOptions policies, BaseInterfaces interfaces) {
        Map<IpAddress, ReadSession> sessions = new HashMap<>();
        neighbors.forEach((address, neighbor) -> {
            var group = neighbor.group().orElseThrow(() -> new Words("neighbor " + address + " in no group").unknown());
            var type = neighbor.type().or(() -> groupTypes.getOrDefault(group, Optional.empty()))
                    .orElseThrow(() -> new Words("neighbor " + address + " of no type").unknown());
            neighbor.session(vrf, type, groupTypes.containsKey(group), policies, interfaces)
                    .ifPresent(session -> sessions.put(address, session));
        });
        return sessions;
    }
}
