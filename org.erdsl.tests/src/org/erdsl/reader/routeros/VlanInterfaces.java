package org.erdsl.reader.routeros;

import java.util.ArrayList;
import java.util.Comparator;
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
        for (var item : Stream.concat(menus.all("/interface").stream(), menus.all("/interface/vlan").stream()).toList()) {
            var addresses = Stream.of("/ip/address", "/ipv6/address").flatMap(menu -> menus.all(menu).stream())
                    .filter(address -> address.get("interface").equals(item.get("name")))
                    .map(address -> address(address.get("address"))).toList();
            if (!addresses.isEmpty()) {
                links.add(item.containsKey("vlan-id") ? vlan(item, addresses) : link(item.get("name"), item,
                        OptionalInt.empty(), OptionalInt.empty(), addresses));
            }
        }
        links.sort(Comparator.comparing(InterfacePlan::name).thenComparing(link -> link.vlan().orElse(0)));
        return links;
    }

    private InterfacePlan vlan(Map<String, String> vlan, List<Address> addresses) {
        var outer = menus.all("/interface/vlan").stream()
                .filter(other -> other.get("name").equals(vlan.get("interface"))).findFirst();
        return link(outer.orElse(vlan).get("interface"), vlan, number(Optional.of(vlan.get("vlan-id"))),
                number(outer.map(other -> other.get("vlan-id"))), addresses);
    }

    private InterfacePlan link(String name, Map<String, String> item, OptionalInt vlan, OptionalInt outer,
            List<Address> addresses) {
        return new InterfacePlan(name, vlan, outer, menus.vrf(item.get("name")), addresses,
                number(Optional.ofNullable(item.get("mtu"))), bfd(addresses), item.getOrDefault("comment", ""));
    }

    private static OptionalInt number(Optional<String> text) {
        return text.map(value -> OptionalInt.of(Integer.parseInt(value))).orElse(OptionalInt.empty());
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
