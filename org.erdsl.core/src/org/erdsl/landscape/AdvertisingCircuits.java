package org.erdsl.landscape;

import java.util.Optional;

import org.erdsl.model.Circuit;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.net.PrefixMap;

/** What the circuits of a landscape advertise to Microsoft on Microsoft peering. */
public final class AdvertisingCircuits {

    private final PrefixMap<Circuit> circuits = new PrefixMap<>();

    public AdvertisingCircuits(Landscape landscape) {
        for (var circuit : landscape.all(Circuit.class)) {
            if (circuit.getMicrosoftPeering() != null) {
                circuit.getMicrosoftPeering().getAdvertised().forEach(prefix -> circuits.add(prefix, circuit));
            }
        }
    }

    /** A circuit that advertises the address, by the longest prefix. */
    public Optional<Circuit> with(IpAddress address) {
        var found = circuits.containing(Prefix.containing(address, address.family().bits()));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}
