package org.erdsl.observed;

import java.util.Optional;

import org.erdsl.net.IpAddress;

/**
 * The other end of a session.
 *
 * @param vrf the VRF it stands in; nothing for the router's own table, or where it is not said
 * @param address its address
 */
public record Peer(Optional<String> vrf, IpAddress address) {
}
