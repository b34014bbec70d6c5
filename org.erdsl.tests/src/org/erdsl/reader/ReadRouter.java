package org.erdsl.reader;

import java.util.List;
import java.util.Map;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan;

/**
 * A router as its configuration makes it.
 *
 * @param sessions the sessions by the neighbor's address; those that are never activated are not among them
 * @param interfaces the sub-interfaces with their addresses; empty where the configuration has none
 */
public record ReadRouter(Map<IpAddress, ReadSession> sessions, List<InterfacePlan> interfaces) {

    public ReadRouter {
        sessions = Map.copyOf(sessions);
        interfaces = List.copyOf(interfaces);
    }
}
