package org.erdsl.reader.iosxe;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reader.Words;

/** The mode of a sub-interface. */
final class InterfaceMode implements IosXeReader.Mode {

    /** The sub-interfaces that were read. */
    static final class Links {

        private final List<InterfaceMode> modes = new ArrayList<>();

        List<InterfacePlan> read() {
            return modes.stream().map(InterfaceMode::link).toList();
        }

        Optional<Bfd> bfdTowards(IpAddress neighbor) {
            return modes.stream()
                    .filter(mode -> mode.addresses.stream().anyMatch(address ->
                            Prefix.containing(address.address(), address.length()).contains(neighbor)))
                    .findFirst()
                    .flatMap(mode -> mode.bfd);
        }
    }

    private final String name;
    private final List<Address> addresses = new ArrayList<>();
    private String description = "";
    private OptionalInt vlan = OptionalInt.empty();
    private OptionalInt outerVlan = OptionalInt.empty();
    private OptionalInt mtu = OptionalInt.empty();
    private Optional<Bfd> bfd = Optional.empty();

    InterfaceMode(Links links, Words words) {
        name = words.word();
        words.end();
        links.modes.add(this);
    }

    @Override
    public boolean take(Words words) {
        if (words.take("description")) {
            description = words.toString().strip().substring("description ".length());
            return true;
        }
        if (words.take("encapsulation", "dot1Q")) {
            var first = words.number();
            if (words.take("second-dot1Q")) {
                outerVlan = OptionalInt.of(first);
                vlan = OptionalInt.of(words.number());
            } else {
                vlan = OptionalInt.of(first);
            }
        } else if (words.take("ip", "address")) {
            addresses.add(new Address(words.value(IpAddress::valueOf), length(words.value(IpAddress::valueOf))));
        } else if (words.take("ipv6", "address")) {
            var parts = words.word().split("/");
            addresses.add(new Address(IpAddress.valueOf(parts[0]), Integer.parseInt(parts[1])));
        } else if (words.take("ip", "mtu") || words.take("ipv6", "mtu")) {
            mtu = OptionalInt.of(words.number());
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

    private static int length(IpAddress mask) {
        var length = mask.value().bitCount();
        var all = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);
        if (!all.shiftRight(32 - length).shiftLeft(32 - length).equals(mask.value())) {
            throw new IllegalArgumentException(mask + " is no mask");
        }
        return length;
    }

    private InterfacePlan link() {
        var dot = name.lastIndexOf('.');
        return new InterfacePlan(name.substring(0, dot), vlan.orElseThrow(), outerVlan, addresses, mtu, bfd,
                description);
    }
}
