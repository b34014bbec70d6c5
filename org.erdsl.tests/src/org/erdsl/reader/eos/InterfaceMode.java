package org.erdsl.reader.eos;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Bfd;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.Words;

/** The mode of a sub-interface. */
final class InterfaceMode implements CommandMode {

    private final LinkReading link;

    InterfaceMode(LinkReading link) {
        this.link = link;
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
        if (address.address().family() != family) {
            throw words.unknown();
        }
        link.addresses.add(address);
    }
}
