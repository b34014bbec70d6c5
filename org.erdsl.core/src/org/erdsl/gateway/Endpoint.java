package org.erdsl.gateway;

import java.util.List;

import org.erdsl.net.PortRange;

/**
 * Something a gateway must reach. The protocol is TCP; a gateway needs no inbound port and no other protocol.
 *
 * @param host a host name, or {@code *.} and a domain for every host below it
 * @param ports the ports
 * @param phase when it is needed
 * @param why what the gateway does there
 */
public record Endpoint(String host, List<PortRange> ports, Phase phase, String why) {

    public Endpoint {
        ports = List.copyOf(ports);
    }

    /** When an endpoint is needed. */
    public enum Phase {
        /** To install, update and register the gateway, and to sign in. */
        REGISTRATION,
        /** All the time. */
        OPERATION
    }

    /** Whether it stands for every host below a domain. */
    public boolean isWildcard() {
        return host.startsWith("*.");
    }

    /** The host without the wildcard. */
    public String domain() {
        return isWildcard() ? host.substring(2) : host;
    }
}
