package org.erdsl.traffic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.net.PrefixMap;

/** Which prefixes a landscape announces to Microsoft, on which circuits. */
final class Announcements {

    /**
     * A prefix announced on a circuit.
     *
     * @param prefix the prefix
     * @param circuit the circuit
     */
    record Announcement(Prefix prefix, Circuit circuit) {
    }

    private final PrefixMap<Announcement> announcements = new PrefixMap<>();

    Announcements(Landscape landscape) {
        for (var circuit : landscape.all(Circuit.class)) {
            if (circuit.getMicrosoftPeering() != null) {
                circuit.getMicrosoftPeering().getAdvertised()
                        .forEach(prefix -> announcements.add(prefix, new Announcement(prefix, circuit)));
            }
        }
    }

    /** Where an address is announced, the longest prefix first; of equal ones the first in the model. */
    List<Announcement> of(IpAddress address) {
        return announcements.containing(new Prefix(address, address.family().bits())).stream()
                .sorted(Comparator.comparingInt((Announcement found) -> found.prefix().length()).reversed())
                .toList();
    }

    /** The address an endpoint names, with or without a port; nothing where it is a name. */
    static Optional<IpAddress> address(String endpoint) {
        var bracket = endpoint.indexOf(']');
        var host = endpoint.startsWith("[") && bracket > 0
                ? endpoint.substring(1, bracket)
                : endpoint.indexOf(':') == endpoint.lastIndexOf(':') ? endpoint.replaceFirst(":.*", "") : endpoint;
        try {
            return Optional.of(IpAddress.valueOf(host));
        } catch (IllegalArgumentException e) {
            // A host name: where it resolves to is not in the model.
            return Optional.empty();
        }
    }
}
