package org.erdsl.importing.router;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;

/** The iBGP sessions of a router: the addresses they start from, and their neighbors. */
final class IbgpNeighborText {

    private IbgpNeighborText() {
    }

    static List<RunningSession> sessions(RunningRouter router) {
        return router.sessions().stream().filter(IbgpNeighborText::isIbgp)
                .sorted(Comparator.comparing(RunningSession::family)).toList();
    }

    private static boolean isIbgp(RunningSession session) {
        var remote = session.settings().value(Setting.REMOTE_AS);
        return remote.isPresent() && remote.equals(session.settings().value(Setting.LOCAL_AS))
                && session.settings().value(Setting.ACTIVATED).orElse(true)
                && session.neighbor().family() == session.family();
    }

    static Optional<Asn> asn(RunningRouter router) {
        return sessions(router).stream()
                .flatMap(session -> session.settings().value(Setting.LOCAL_AS).stream()).findFirst();
    }

    /** One for each family; a session from another address is none the language can say. */
    static List<IpAddress> addresses(RunningRouter router) {
        var addresses = new LinkedHashMap<Object, IpAddress>();
        for (var session : sessions(router)) {
            address(router, session).ifPresent(address -> addresses.putIfAbsent(address.family(), address));
        }
        return List.copyOf(addresses.values());
    }

    private static Optional<IpAddress> address(RunningRouter router, RunningSession session) {
        return session.settings().value(Setting.LOCAL_ADDRESS)
                .or(() -> session.settings().value(Setting.UPDATE_SOURCE)
                        .flatMap(source -> address(router, session, source)));
    }

    /** FRR takes an address in place of an interface. */
    private static Optional<IpAddress> address(RunningRouter router, RunningSession session, String source) {
        var ofInterface = router.interfaces().stream().filter(link -> link.name().equals(source))
                .flatMap(link -> link.addresses().stream()).map(InterfacePlan.Address::address)
                .filter(address -> address.family() == session.family()).findFirst();
        return ofInterface.or(() -> literal(source));
    }

    private static Optional<IpAddress> literal(String source) {
        try {
            return Optional.of(IpAddress.valueOf(source));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The neighbors, each a line.
     *
     * @param dropped addresses of neighbors whose sessions do what the language cannot say
     */
    static List<String> neighbors(ReadRouter router, List<ReadRouter> all, Set<IpAddress> dropped) {
        var own = addresses(router.running());
        var neighbors = new LinkedHashMap<String, List<IpAddress>>();
        for (var session : sessions(router.running())) {
            if (address(router.running(), session).filter(own::contains).isPresent()) {
                neighbors.computeIfAbsent(name(session, all), key -> new ArrayList<>()).add(session.neighbor());
            }
        }
        return neighbors.entrySet().stream().filter(entry -> entry.getValue().stream().noneMatch(dropped::contains))
                .map(Map.Entry::getKey).map(name -> "neighbor " + name).toList();
    }

    private static String name(RunningSession session, List<ReadRouter> all) {
        return all.stream().filter(other -> addresses(other.running()).contains(session.neighbor()))
                .map(ReadRouter::name).findFirst().orElse(session.neighbor().toString());
    }
}
