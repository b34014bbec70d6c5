package org.erdsl.reader.vrp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/** The sub-interfaces. */
final class SubInterfaces {

    /** A sub-interface while its view is open. */
    private static final class SubInterface implements View {

        private final List<Address> addresses = new ArrayList<>();
        private String description = "";
        private OptionalInt vlan = OptionalInt.empty();
        private OptionalInt outerVlan = OptionalInt.empty();
        private OptionalInt mtu = OptionalInt.empty();
        private OptionalInt ipv6Mtu = OptionalInt.empty();
        private Optional<String> vrf = Optional.empty();
        private boolean terminates;
        private boolean ipv6;

        @Override
        public Optional<View> take(Words words) {
            if (words.take("description")) {
                description = words.toString().strip().substring("description ".length());
                return Optional.empty();
            }
            if (words.take("vlan-type", "dot1q")) {
                vlan = OptionalInt.of(words.number());
            } else if (words.take("encapsulation", "qinq-termination")) {
                terminates = true;
            } else if (terminates && words.take("qinq", "termination", "pe-vid")) {
                outerVlan = OptionalInt.of(words.number());
                vlan = OptionalInt.of(words.expect("ce-vid").number());
            } else if (words.take("ip", "binding", "vpn-instance")) {
                bind(words.word());
            } else if (words.take("undo", "ip", "address")) {
                remove(AddressFamily.IPV4);
            } else if (words.take("undo", "ipv6", "address")) {
                remove(AddressFamily.IPV6);
            } else if (words.take("undo", "mtu")) {
                mtu = OptionalInt.empty();
            } else if (words.take("undo", "ipv6", "mtu")) {
                ipv6Mtu = OptionalInt.empty();
            } else if (words.take("ip", "address")) {
                address(AddressFamily.IPV4, words);
            } else if (words.take("ipv6", "enable")) {
                ipv6 = true;
            } else if (ipv6 && words.take("ipv6", "address")) {
                address(AddressFamily.IPV6, words);
            } else if (words.take("ipv6", "mtu")) {
                ipv6Mtu = OptionalInt.of(words.number());
            } else {
                mtu = OptionalInt.of(words.expect("mtu").number());
            }
            words.end();
            return Optional.empty();
        }

        /** Another instance takes the addresses away. */
        private void bind(String instance) {
            if (!vrf.equals(Optional.of(instance))) {
                addresses.clear();
            }
            vrf = Optional.of(instance);
        }

        private void remove(AddressFamily family) {
            addresses.removeIf(address -> address.address().family() == family);
        }

        private void address(AddressFamily family, Words words) {
            var address = words.value(IpAddress::valueOf);
            if (address.family() != family) {
                throw words.unknown();
            }
            addresses.removeIf(other -> family == AddressFamily.IPV4 && other.address().family() == family);
            var added = new Address(address, words.number());
            if (!addresses.contains(added)) {
                addresses.add(added);
            }
        }
    }

    private final Map<String, SubInterface> interfaces = new LinkedHashMap<>();

    View open(Words words) {
        var name = words.word();
        words.end();
        return interfaces.computeIfAbsent(name, key -> new SubInterface());
    }

    List<InterfacePlan> read(Map<IpAddress, SessionReading> sessions) {
        return interfaces.entrySet().stream().map(entry -> {
            var link = entry.getValue();
            var name = entry.getKey();
            if (link.ipv6 && !link.mtu.equals(link.ipv6Mtu)) {
                throw new UnknownConstructException("two MTUs on " + name);
            }
            var isPart = name.matches("\\S+\\.[0-9]+");
            if (isPart != link.vlan.isPresent()) {
                throw new UnknownConstructException("a VLAN where there should be none, or none where there should be, on "
                        + name);
            }
            return new InterfacePlan(isPart ? name.substring(0, name.lastIndexOf('.')) : name, link.vlan, link.outerVlan,
                    link.vrf, link.addresses, link.mtu, bfd(link.addresses, sessions), link.description);
        }).toList();
    }

    /** BFD is a matter of peers here; an interface has that of the peers on its links. */
    private static Optional<Bfd> bfd(List<Address> addresses, Map<IpAddress, SessionReading> sessions) {
        return addresses.stream()
                .map(address -> Prefix.containing(address.address(), address.length()))
                .flatMap(subnet -> sessions.entrySet().stream()
                        .filter(session -> subnet.contains(session.getKey()))
                        .flatMap(session -> session.getValue().bfd().stream()))
                .findFirst();
    }
}
