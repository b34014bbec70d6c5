package org.erdsl.reading.sros;

import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Community;

/** The communities that have names (Nokia, Unicast Routing Protocols Guide, "BGP communities"; IANA's registry). */
final class WellKnown {

    private static final Map<String, Community> BY_NAME = Map.of(
            "no-export", new Community(65535, 65281),
            "no-advertise", new Community(65535, 65282),
            "no-export-subconfed", new Community(65535, 65283));

    private WellKnown() {
    }

    static Optional<Community> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
