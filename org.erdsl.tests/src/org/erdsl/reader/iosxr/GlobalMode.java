package org.erdsl.reader.iosxr;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.Words;

/** The mode every other is in. */
final class GlobalMode implements CommandMode {

    private final IosXrRouter router;

    GlobalMode(IosXrRouter router) {
        this.router = router;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("interface")) {
            var name = words.word();
            words.end();
            return Optional.of(new InterfaceMode(router.links.computeIfAbsent(name, LinkReading::new)));
        }
        if (words.take("no", "interface")) {
            router.links.remove(words.word());
            return stay(words);
        }
        if (words.take("router", "static")) {
            words.end();
            return Optional.of(new StaticMode(router, Optional.empty()));
        }
        if (words.take("router", "bgp")) {
            var asn = words.value(Asn::valueOf);
            words.end();
            if (!router.asn.orElse(asn).equals(asn)) {
                throw words.unknown();
            }
            router.asn = Optional.of(asn);
            return Optional.of(new BgpMode(router, Optional.empty()));
        }
        return Optional.empty();
    }

    /** The mode of a sub-interface. */
    private record InterfaceMode(LinkReading link) implements CommandMode {

        @Override
        public Optional<CommandMode> take(Words words) {
            if (words.take("description")) {
                link.description = words.toString().strip().substring("description ".length());
                return Optional.of(this);
            }
            if (words.take("vrf")) {
                link.join(Optional.of(words.word()));
            } else if (words.take("no", "ipv4", "address")) {
                link.remove(AddressFamily.IPV4);
            } else if (words.take("no", "ipv6", "address")) {
                link.remove(AddressFamily.IPV6);
            } else if (words.take("no", "ipv4", "mtu") || words.take("no", "ipv6", "mtu")) {
                link.mtu = OptionalInt.empty();
            } else if (words.take("encapsulation", "dot1q")) {
                var first = OptionalInt.of(words.number());
                var second = words.take("second-dot1q") ? OptionalInt.of(words.number()) : OptionalInt.empty();
                link.outerVlan = second.isPresent() ? first : OptionalInt.empty();
                link.vlan = second.isPresent() ? second : first;
            } else if (words.take("ipv4", "address")) {
                link.addresses.add(new Address(words.value(IpAddress::valueOf), length(words)));
            } else if (words.take("ipv6", "address")) {
                var address = words.value(LinkReading::address);
                if (address.address().family() != AddressFamily.IPV6) {
                    throw words.unknown();
                }
                link.addresses.add(address);
            } else if (words.take("ipv4", "mtu") || words.take("ipv6", "mtu")) {
                link.mtu = OptionalInt.of(words.number());
            } else {
                return Optional.empty();
            }
            return stay(words);
        }

        /** The number of ones at the beginning of a mask. */
        private static int length(Words words) {
            var mask = words.value(IpAddress::valueOf).value().longValueExact();
            var length = Long.bitCount(mask);
            if (mask != (0xFFFF_FFFFL << 32 - length & 0xFFFF_FFFFL)) {
                throw words.unknown();
            }
            return length;
        }
    }
}
