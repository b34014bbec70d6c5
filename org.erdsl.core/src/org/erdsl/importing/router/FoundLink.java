package org.erdsl.importing.router;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.running.RunningInterface;

/**
 * A link with Microsoft: its sessions, one for each address family, IPv4 first.
 *
 * @param sessions at least one
 */
record FoundLink(List<FoundSession> sessions) {

    FoundLink {
        sessions = sessions.stream().sorted(Comparator.comparing(session -> session.session().family())).toList();
    }

    static List<FoundLink> of(List<FoundSession> sessions) {
        var links = new LinkedHashMap<String, List<FoundSession>>();
        for (var session : sessions) {
            links.computeIfAbsent(session.linkKey(), key -> new ArrayList<>()).add(session);
        }
        return links.values().stream().map(FoundLink::new).toList();
    }

    FoundSession first() {
        return sessions.get(0);
    }

    Optional<FoundSession> session(AddressFamily family) {
        return sessions.stream().filter(session -> session.session().family() == family).findFirst();
    }

    ReadRouter router() {
        return first().router();
    }

    Optional<RunningInterface> link() {
        return sessions.stream().flatMap(session -> session.link().stream()).findFirst();
    }

    OptionalInt vlan() {
        return link().map(RunningInterface::vlan).orElse(OptionalInt.empty());
    }

    OptionalInt outerVlan() {
        return link().map(RunningInterface::outerVlan).orElse(OptionalInt.empty());
    }

    Optional<String> circuit() {
        return sessions.stream().flatMap(session -> session.circuit().stream()).findFirst();
    }

    Optional<String> role() {
        return sessions.stream().flatMap(session -> session.role().stream()).findFirst();
    }

    List<Prefix> subnets() {
        return sessions.stream().map(FoundSession::subnet).toList();
    }
}
