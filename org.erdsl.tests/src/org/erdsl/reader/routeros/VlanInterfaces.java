package org.erdsl.reader.routeros;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reader.SessionReading;

/** The VLAN interfaces with addresses; one on top of another has two tags. */
final class VlanInterfaces {

    private final Menus menus;
    private final Map<IpAddress, SessionReading> sessions;

    VlanInterfaces(Menus menus, Map<IpAddress, SessionReading> sessions) {
        this.menus = menus;
        this.sessions = sessions;
    }

    List<InterfacePlan> read() {
        var links = new ArrayList<InterfacePlan>();
        for (var vlan : menus.all("/interface/vlan")) {
            var addresses = Stream.of("/ip/address", "/ipv6/address").flatMap(menu -> menus.all(menu).stream())
                    .filter(address -> address.get("interface").equals(vlan.get("name")))
                    .map(address -> address(address.get("address"))).toList();
            if (!addresses.isEmpty()) {
                links.add(link(vlan, addresses));
            }
        }
        return links;
    }

    private InterfacePlan link(Map<String, String> vlan, List<Address> addresses) {
        var outer = menus.all("/interface/vlan").stream()
                .filter(other -> other.get("name").equals(vlan.get("interface"))).findFirst();
        return new InterfacePlan(outer.orElse(vlan).get("interface"), OptionalInt.of(Integer.parseInt(vlan.get("vlan-id"))),
                outer.map(other -> OptionalInt.of(Integer.parseInt(other.get("vlan-id")))).orElse(OptionalInt.empty()), Optional.empty(),
                addresses,
                Optional.ofNullable(vlan.get("mtu")).map(mtu -> OptionalInt.of(Integer.parseInt(mtu)))
                        .orElse(OptionalInt.empty()),
                bfd(addresses), vlan.getOrDefault("comment", ""));
    }

    private static Address address(String text) {
        var parts = text.split("/");
        return new Address(IpAddress.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    /** BFD is a matter of connections here; an interface has that of the connections on its links. */
    private Optional<Bfd> bfd(List<Address> addresses) {
        return addresses.stream()
                .map(address -> Prefix.containing(address.address(), address.length()))
                .flatMap(subnet -> sessions.entrySet().stream()
                        .filter(session -> subnet.contains(session.getKey()))
                        .flatMap(session -> session.getValue().bfd().stream()))
                .findFirst();
    }
}
