package org.erdsl.generator.bird;

import java.util.Optional;

import org.erdsl.net.AddressFamily;

/** The routing tables of VRFs: one for each address family, which the router's own configuration declares. */
final class Tables {

    private Tables() {
    }

    /** {@code MSFT-v4} for VRF MSFT. Two VRFs never have one table in common. */
    static Optional<String> name(Optional<String> vrf, AddressFamily family) {
        return vrf.map(name -> name + (family == AddressFamily.IPV4 ? "-v4" : "-v6"));
    }
}
