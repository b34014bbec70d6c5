package org.erdsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.InterfacePlan.Address;

/** A sub-interface while it is read: readers set what they meet. */
public final class LinkReading {

    private final String name;
    public final List<Address> addresses = new ArrayList<>();
    public String description = "";
    public OptionalInt vlan = OptionalInt.empty();
    public OptionalInt outerVlan = OptionalInt.empty();
    public OptionalInt mtu = OptionalInt.empty();
    public Optional<Bfd> bfd = Optional.empty();
    public Optional<String> vrf = Optional.empty();

    /** @param name the physical interface; a dot and a number behind it make it a sub-interface */
    public LinkReading(String name) {
        this.name = name;
    }

    /** Reads an address with the length of its subnet: {@code 192.0.2.1/30}. */
    public static Address address(String text) {
        var parts = text.split("/");
        if (parts.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return new Address(IpAddress.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Whether an address is on the subnet of one of this interface's. */
    public boolean reaches(IpAddress other) {
        return addresses.stream().anyMatch(address ->
                Prefix.containing(address.address(), address.length()).contains(other));
    }

    /** Whether it is not the physical interface itself. */
    public boolean isSubInterface() {
        return name.contains(".");
    }

    /** Puts the interface into a VRF, or into the global table; one that changes where it stands loses its addresses. */
    public void join(Optional<String> other) {
        if (!other.equals(vrf)) {
            addresses.clear();
        }
        vrf = other;
    }

    /** Takes the addresses of a family. */
    public void remove(AddressFamily family) {
        addresses.removeIf(address -> address.address().family() == family);
    }

    /** What the interface is, once it is read. */
    public InterfacePlan plan() {
        var dot = name.lastIndexOf('.');
        if (dot < 0 != vlan.isEmpty()) {
            throw new IllegalStateException("interface " + name + " with VLAN " + vlan);
        }
        return new InterfacePlan(dot < 0 ? name : name.substring(0, dot), vlan, outerVlan, vrf, addresses, mtu, bfd,
                description);
    }
}
