package org.erdsl.reading.iosxe;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.reading.ios.Neighbors;

/**
 * Where in {@code router bgp} a statement stands.
 *
 * @param vrf none for the global table
 * @param family none outside of address families
 * @param template the template, where it stands in one
 * @param foreign whether it is about routes of another kind than unicast ones of IPv4 or IPv6
 */
record Place(Optional<String> vrf, Optional<AddressFamily> family, Optional<Template> template, boolean foreign) {

    /** @param kind a session or a policy template; @param name what it is called */
    record Template(Neighbors.Kind kind, String name) {
    }

    static final Place OUTSIDE = new Place(Optional.empty(), Optional.empty(), Optional.empty(), false);

    static final Place FOREIGN = new Place(Optional.empty(), Optional.empty(), Optional.empty(), true);

    static Place of(Optional<String> vrf, AddressFamily family) {
        return new Place(vrf, Optional.of(family), Optional.empty(), false);
    }

    static Place in(Neighbors.Kind kind, String name) {
        return new Place(Optional.empty(), Optional.empty(), Optional.of(new Template(kind, name)), false);
    }
}
