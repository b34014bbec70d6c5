package org.erdsl.reader.vyos;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.erdsl.reader.UnknownConstructException;

/** The addresses of {@code interfaces ethernet} and its VLANs. */
final class SubInterfaces {

    private final Settings settings;
    private final Map<IpAddress, SessionReading> sessions;

    SubInterfaces(Settings settings, Map<IpAddress, SessionReading> sessions) {
        this.settings = settings;
        this.sessions = sessions;
    }

    List<InterfacePlan> read() {
        var links = new ArrayList<InterfacePlan>();
        for (var name : settings.children("interfaces", "ethernet")) {
            if (settings.values("interfaces", "ethernet", name, "address").findAny().isPresent()) {
                links.add(link(name, OptionalInt.empty(), OptionalInt.empty(), "interfaces", "ethernet", name));
            }
            for (var vlan : settings.children("interfaces", "ethernet", name, "vif")) {
                links.add(link(name, OptionalInt.empty(), number(vlan), "interfaces", "ethernet", name, "vif", vlan));
            }
            for (var outer : settings.children("interfaces", "ethernet", name, "vif-s")) {
                // Without it the outer tag has the EtherType 0x88a8, which is not what Microsoft's samples lead to.
                if (!settings.required("interfaces", "ethernet", name, "vif-s", outer, "protocol").equals("802.1q")) {
                    throw new UnknownConstructException("the EtherType of VLAN " + outer + " on " + name);
                }
                for (var vlan : settings.children("interfaces", "ethernet", name, "vif-s", outer, "vif-c")) {
                    links.add(link(name, number(outer), number(vlan),
                            "interfaces", "ethernet", name, "vif-s", outer, "vif-c", vlan));
                }
            }
        }
        return links;
    }

    private static OptionalInt number(String text) {
        return OptionalInt.of(Integer.parseInt(text));
    }

    private InterfacePlan link(String name, OptionalInt outer, OptionalInt vlan, String... path) {
        var addresses = settings.values(with(path, "address")).map(SubInterfaces::address).toList();
        return new InterfacePlan(name, vlan, outer, settings.value(with(path, "vrf")), addresses,
                settings.value(with(path, "mtu")).map(SubInterfaces::number).orElse(OptionalInt.empty()),
                bfd(addresses), settings.value(with(path, "description")).orElse(""));
    }

    private static Address address(String text) {
        var parts = text.split("/");
        return new Address(IpAddress.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    /** BFD is a matter of neighbors here; an interface has that of the neighbors on its links. */
    private Optional<Bfd> bfd(List<Address> addresses) {
        return addresses.stream()
                .map(address -> Prefix.containing(address.address(), address.length()))
                .flatMap(subnet -> sessions.entrySet().stream()
                        .filter(session -> subnet.contains(session.getKey()))
                        .flatMap(session -> session.getValue().bfd().stream()))
                .findFirst();
    }

    private static String[] with(String[] path, String last) {
        return Stream.concat(Arrays.stream(path), Stream.of(last)).toArray(String[]::new);
    }
}
