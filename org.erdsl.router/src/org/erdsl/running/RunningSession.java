package org.erdsl.running;

import java.util.List;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;

/**
 * A BGP session for the unicast routes of one address family.
 *
 * @param vrf the VRF or routing instance it is in; nothing for the router's own table
 * @param neighbor the neighbor's address, of either family
 * @param family the address family of the routes
 * @param settings what else is said of it, with the platform's defaults
 * @param inbound what happens to routes from the neighbor
 * @param outbound what happens to routes to the neighbor
 * @param unknowns statements about it that are not understood
 * @param lines where it stands, the line that begins it first
 */
public record RunningSession(Optional<String> vrf, IpAddress neighbor, AddressFamily family, RunningSettings settings,
        PolicyChain inbound, PolicyChain outbound, List<UnknownStatement> unknowns, List<SourceLine> lines) {

    public RunningSession {
        unknowns = List.copyOf(unknowns);
        lines = List.copyOf(lines);
    }
}
