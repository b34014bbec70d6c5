package org.erdsl.reader;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.routes.Announcement;

/**
 * What a router without {@code network} statements puts into BGP: of the prefixes its export policies name, those they
 * let out of its routing table when the route there is its own.
 */
public final class ExportedPrefixes {

    private ExportedPrefixes() {
    }

    /** Tells the sessions of each family. @param named by neighbor, the prefixes its export policies name */
    public static void tell(Map<IpAddress, SessionReading> sessions, Map<IpAddress, Collection<Prefix>> named) {
        for (var family : AddressFamily.values()) {
            var all = new LinkedHashSet<Prefix>();
            sessions.forEach((address, session) -> {
                if (address.family() == family) {
                    named.get(address).stream().filter(prefix -> prefix.family() == family
                            && session.outbound(Announcement.of(prefix, List.of(), List.of())).accepted())
                            .forEach(all::add);
                }
            });
            sessions.forEach((address, session) -> {
                if (address.family() == family) {
                    session.originated.addAll(all);
                }
            });
        }
    }
}
