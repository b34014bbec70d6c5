package org.erdsl.reading.junos;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** A prefix as Junos writes it: without a length it is that of a host. */
final class JunosPrefix {

    private JunosPrefix() {
    }

    /** @throws IllegalArgumentException where it is none */
    static Prefix of(String text) {
        if (text.contains("/")) {
            var parts = text.split("/");
            return Prefix.containing(IpAddress.valueOf(parts[0]), Integer.parseInt(parts[1]));
        }
        var address = IpAddress.valueOf(text);
        return new Prefix(address, address.family() == AddressFamily.IPV4 ? 32 : 128);
    }
}
