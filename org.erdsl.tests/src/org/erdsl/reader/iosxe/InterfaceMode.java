package org.erdsl.reader.iosxe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reader.Words;

/** The mode of an interface. */
final class InterfaceMode implements IosXeReader.Mode {

    /** The sub-interfaces that were read. */
    static final class Links {

        private final Map<String, InterfaceMode> modes = new LinkedHashMap<>();

        /** The mode of the interface of this name, as it was left if it was opened before. */
        InterfaceMode open(Words words) {
            var name = words.word();
            words.end();
            return modes.computeIfAbsent(name, InterfaceMode::new);
        }

        List<InterfacePlan> read() {
            return modes.values().stream().map(InterfaceMode::link).toList();
        }

        Optional<Bfd> bfdTowards(Optional<String> vrf, IpAddress neighbor) {
            return modes.values().stream()
                    .filter(mode -> mode.vrf.equals(vrf) && mode.addresses.stream().anyMatch(address ->
                            Prefix.containing(address.address(), address.length()).contains(neighbor)))
                    .findFirst()
                    .flatMap(mode -> mode.bfd);
        }
    }

    private final String name;
    private final List<Address> addresses = new ArrayList<>();
    private final Map<AddressFamily, Integer> mtus = new EnumMap<>(AddressFamily.class);
    private String description = "";
    private OptionalInt vlan = OptionalInt.empty();
    private OptionalInt outerVlan = OptionalInt.empty();
    private Optional<Bfd> bfd = Optional.empty();
    private Optional<String> vrf = Optional.empty();

    private InterfaceMode(String name) {
        this.name = name;
    }

    @Override
    public boolean take(Words words) {
        if (words.take("description")) {
            description = words.toString().strip().substring("description ".length());
            return true;
        }
        if (words.take("encapsulation", "dot1Q")) {
            var first = words.number();
            if (words.take("second-dot1q")) {
                outerVlan = OptionalInt.of(first);
                vlan = OptionalInt.of(words.number());
            } else {
                vlan = OptionalInt.of(first);
            }
        } else if (words.take("vrf", "forwarding")) {
            join(Optional.of(words.word()));
        } else if (words.take("no", "vrf", "forwarding")) {
            join(Optional.empty());
        } else if (words.take("no", "ip", "address")) {
            remove(AddressFamily.IPV4);
        } else if (words.take("no", "ipv6", "address")) {
            remove(AddressFamily.IPV6);
        } else if (words.take("no", "ip", "mtu")) {
            mtus.remove(AddressFamily.IPV4);
        } else if (words.take("no", "ipv6", "mtu")) {
            mtus.remove(AddressFamily.IPV6);
        } else if (words.take("no", "bfd", "interval")) {
            bfd = Optional.empty();
        } else if (words.take("ip", "address")) {
            addresses.add(new Address(words.value(IpAddress::valueOf), MaskLength.of(words.value(IpAddress::valueOf))));
        } else if (words.take("ipv6", "address")) {
            var parts = words.word().split("/");
            addresses.add(new Address(IpAddress.valueOf(parts[0]), Integer.parseInt(parts[1])));
        } else if (words.take("ip", "mtu")) {
            mtus.put(AddressFamily.IPV4, words.number());
        } else if (words.take("ipv6", "mtu")) {
            mtus.put(AddressFamily.IPV6, words.number());
        } else if (words.take("bfd", "interval")) {
            var interval = words.number();
            if (words.expect("min_rx").number() != interval) {
                throw words.unknown();
            }
            bfd = Optional.of(new Bfd(interval, words.expect("multiplier").number()));
        } else {
            return false;
        }
        words.end();
        return true;
    }

    /** An interface that changes its VRF loses its addresses. */
    private void join(Optional<String> other) {
        if (!other.equals(vrf)) {
            addresses.clear();
        }
        vrf = other;
    }

    private void remove(AddressFamily family) {
        addresses.removeIf(address -> address.address().family() == family);
    }

    /** One MTU is meant for both families. */
    private OptionalInt mtu() {
        var different = Set.copyOf(mtus.values());
        if (different.size() > 1) {
            throw new IllegalStateException("interface " + name + " has the MTUs " + mtus);
        }
        return different.stream().mapToInt(Integer::intValue).findFirst();
    }

    private InterfacePlan link() {
        var dot = name.lastIndexOf('.');
        if (dot < 0 != vlan.isEmpty()) {
            throw new IllegalStateException("interface " + name + " with VLAN " + vlan);
        }
        return new InterfacePlan(dot < 0 ? name : name.substring(0, dot), vlan, outerVlan, vrf, addresses, mtu(), bfd,
                description);
    }
}
