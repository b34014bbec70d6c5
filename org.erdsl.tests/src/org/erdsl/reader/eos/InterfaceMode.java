package org.erdsl.reader.eos;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Bfd;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.Words;

/** The mode of an interface. A physical one is a switchport until it is told otherwise, and has no addresses as such. */
final class InterfaceMode implements CommandMode {

    private final LinkReading link;
    private boolean routed;

    InterfaceMode(LinkReading link) {
        this.link = link;
        this.routed = link.isSubInterface() || !link.addresses.isEmpty();
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("description")) {
            link.description = words.toString().strip().substring("description ".length());
            return Optional.of(this);
        }
        if (words.take("encapsulation", "dot1q", "vlan")) {
            var first = OptionalInt.of(words.number());
            var inner = words.take("inner") ? OptionalInt.of(words.number()) : OptionalInt.empty();
            link.outerVlan = inner.isPresent() ? first : OptionalInt.empty();
            link.vlan = inner.isPresent() ? inner : first;
        } else if (words.take("vrf")) {
            link.join(Optional.of(words.word()));
        } else if (words.take("no", "vrf")) {
            link.join(Optional.empty());
        } else if (words.take("no", "ip", "address")) {
            link.remove(AddressFamily.IPV4);
        } else if (words.take("no", "ipv6", "address")) {
            link.remove(AddressFamily.IPV6);
        } else if (words.take("no", "mtu")) {
            link.mtu = OptionalInt.empty();
        } else if (words.take("no", "bfd", "interval")) {
            link.bfd = Optional.empty();
        } else if (words.take("no", "switchport")) {
            routed = true;
        } else if (words.take("ip", "address")) {
            address(AddressFamily.IPV4, words);
        } else if (words.take("ipv6", "address")) {
            address(AddressFamily.IPV6, words);
        } else if (words.take("mtu")) {
            link.mtu = OptionalInt.of(words.number());
        } else if (words.take("bfd", "interval")) {
            var interval = words.number();
            if (words.expect("min-rx").number() != interval) {
                throw words.unknown();
            }
            link.bfd = Optional.of(new Bfd(interval, words.expect("multiplier").number()));
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    private void address(AddressFamily family, Words words) {
        var address = words.value(LinkReading::address);
        if (address.address().family() != family || !routed) {
            throw words.unknown();
        }
        link.addresses.add(address);
    }
}
