package org.erdsl.generator.vyos;

import java.util.Optional;

/** Where the protocols of a VRF stand in the configuration. */
final class VrfPath {

    private VrfPath() {
    }

    /** {@code vrf name MSFT }; nothing for the global table. */
    static String of(Optional<String> vrf) {
        return vrf.map(name -> "vrf name " + name + " ").orElse("");
    }
}
