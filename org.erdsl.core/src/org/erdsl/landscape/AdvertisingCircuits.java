package org.erdsl.landscape;

import java.util.Optional;

import org.erdsl.model.Circuit;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** What the circuits of a landscape advertise to Microsoft on Microsoft peering. */
public final class AdvertisingCircuits {

    private static final Contribution<Prefix, Circuit> BY_PREFIX = Contribution.of(Circuit.class, (circuit, add) -> {
        if (circuit.getMicrosoftPeering() != null) {
            circuit.getMicrosoftPeering().getAdvertised().forEach(prefix -> add.accept(prefix, circuit));
        }
    });

    private final PrefixLookup<Circuit> circuits;

    public AdvertisingCircuits(Landscape landscape) {
        circuits = landscape.prefixes(BY_PREFIX);
    }

    /** A circuit that advertises the address, by the longest prefix. */
    public Optional<Circuit> with(IpAddress address) {
        var found = circuits.containing(Prefix.containing(address, address.family().bits()));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}
