package org.erdsl.policy;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;

/**
 * An iBGP session of a router: with another edge router, or with one of the core. What it hears from Microsoft it passes
 * on with its own address as the next hop, so that a link that is down does not strand traffic.
 *
 * @param name what the session is called where a name of it stands in configuration: {@code ibgp-edge2-v4}
 * @param vrf the VRF it stands in, where it stands in one
 * @param family the address family of session and routes
 * @param localAddress the address the session begins at, one of the router's own
 * @param neighbor the address of the other router
 * @param description one line, of the characters a session's description may have
 * @param inbound what is accepted
 * @param outbound what is passed on
 */
public record IbgpPlan(String name, Optional<String> vrf, AddressFamily family, IpAddress localAddress,
        IpAddress neighbor, String description, RoutePolicy inbound, RoutePolicy outbound) {
}
