package org.erdsl.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.InterfacePlan;

/**
 * A router as its configuration makes it.
 *
 * @param sessions the sessions by the neighbor's address; those that are never activated are not among them
 * @param interfaces the sub-interfaces with their addresses; empty where the configuration has none
 * @param blackholes the routes to nowhere
 */
public record ReadRouter(Map<IpAddress, ReadSession> sessions, List<InterfacePlan> interfaces,
        Set<Blackhole> blackholes) {

    /** @param vrf the VRF it stands in; none in the global table; @param prefix what is led nowhere */
    public record Blackhole(Optional<String> vrf, Prefix prefix) {
    }

    public ReadRouter {
        sessions = Map.copyOf(sessions);
        interfaces = List.copyOf(interfaces);
        blackholes = Set.copyOf(blackholes);
    }

    /** A router without routes to nowhere. */
    public ReadRouter(Map<IpAddress, ReadSession> sessions, List<InterfacePlan> interfaces) {
        this(sessions, interfaces, Set.of());
    }
}
