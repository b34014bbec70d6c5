package org.erdsl.generator.bird;

import java.util.Optional;

import org.erdsl.net.IpAddress;

/**
 * The names of BGP protocols. BIRD ends a protocol whose name is gone, and its session, so they follow from what a
 * session is and not from what the model calls it.
 */
final class ProtocolNames {

    private ProtocolNames() {
    }

    /** {@code ERDSL-MSFT-192.0.2.2}, in apostrophes. */
    static String of(Optional<String> vrf, IpAddress neighbor) {
        return "'ERDSL-" + vrf.map(name -> name + "-").orElse("") + neighbor + "'";
    }
}
