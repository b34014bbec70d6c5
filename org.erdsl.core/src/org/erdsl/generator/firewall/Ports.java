package org.erdsl.generator.firewall;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.net.PortRange;

/** Ports, as firewalls write them. */
final class Ports {

    private Ports() {
    }

    static String joined(List<PortRange> ports, String separator) {
        return ports.stream().map(PortRange::toString).collect(Collectors.joining(separator));
    }
}
