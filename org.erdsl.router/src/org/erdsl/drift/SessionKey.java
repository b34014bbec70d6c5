package org.erdsl.drift;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;

/**
 * By what a session of a plan and one of a router are the same.
 *
 * @param vrf the VRF it stands in; nothing for the router's own table
 * @param neighbor the neighbor's address
 * @param family the family of the routes
 */
public record SessionKey(Optional<String> vrf, IpAddress neighbor, AddressFamily family) {

    /** {@code 192.0.2.2}, or {@code 192.0.2.2 in VRF MSFT}. */
    @Override
    public String toString() {
        return vrf.map(name -> neighbor + " in VRF " + name).orElse(neighbor.toString());
    }
}
