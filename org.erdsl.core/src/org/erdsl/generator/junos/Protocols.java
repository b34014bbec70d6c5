package org.erdsl.generator.junos;

import java.util.Optional;

import org.erdsl.net.AddressFamily;

/**
 * What Junos calls the interior gateway protocols of a model ("Routing Policy Match Conditions": {@code ospf} matches
 * OSPFv2 and OSPFv3). A routing table has one process of each, so a process' name or number means nothing to it.
 */
final class Protocols {

    private Protocols() {
    }

    /**
     * The word behind {@code from protocol}.
     *
     * @param process the process as the model names it: {@code ospf 1}
     * @return nothing where Junos lacks the protocol
     */
    static Optional<String> of(String process, AddressFamily family) {
        return switch (process.split(" ")[0]) {
            case "ospf" -> Optional.of("ospf");
            case "ospf3", "ospfv3" -> Optional.of("ospf3");
            case "isis" -> Optional.of("isis");
            case "rip" -> Optional.of(family == AddressFamily.IPV4 ? "rip" : "ripng");
            default -> Optional.empty();
        };
    }
}
