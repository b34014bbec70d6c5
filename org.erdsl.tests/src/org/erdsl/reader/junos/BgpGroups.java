package org.erdsl.reader.junos;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.IpAddress;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/**
 * The hierarchy {@code protocols bgp group}, of all routing instances. A group without a type is one that is on the router
 * already, and the file joins it.
 */
final class BgpGroups {

    private record Place(Optional<String> instance, String name) {
    }

    private static final class Group {

        private final Map<IpAddress, NeighborStatements> neighbors = new LinkedHashMap<>();
        private Optional<String> type = Optional.empty();
    }

    private final Map<Place, Group> groups = new LinkedHashMap<>();

    void take(boolean deletes, Optional<String> instance, Words words) {
        var place = new Place(instance, words.word());
        if (deletes && !words.hasMore()) {
            groups.remove(place);
            return;
        }
        var group = groups.computeIfAbsent(place, key -> new Group());
        if (deletes) {
            group.neighbors.remove(words.expect("neighbor").value(IpAddress::valueOf));
        } else if (words.take("type")) {
            group.type = Optional.of(words.oneOf("external", "internal"));
        } else {
            group.neighbors.computeIfAbsent(words.expect("neighbor").value(IpAddress::valueOf),
                    NeighborStatements::new).take(words);
        }
    }

    /** The sessions; a neighbor stands in one group only. */
    Map<IpAddress, ReadSession> sessions(PolicyOptions policies) {
        Map<IpAddress, ReadSession> sessions = new HashMap<>();
        groups.forEach((place, group) -> group.neighbors.forEach((address, neighbor) -> {
            neighbor.in(place.instance(), group.type.isPresent() ? Optional.empty() : Optional.of(place.name()));
            neighbor.session(group.type, policies).ifPresent(session -> {
                if (sessions.put(address, session) != null) {
                    throw new UnknownConstructException(address + " stands in two groups");
                }
            });
        }));
        return sessions;
    }
}
