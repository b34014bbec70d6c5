package org.erdsl.reader.nxos;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Bfd;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.LinkReading;
import org.erdsl.reader.Words;

/** The mode of an interface. A physical one is a switchport until it is told otherwise, and has no addresses as such. */
final class InterfaceMode implements CommandMode {

    private final NxOsSwitch switched;
    private final LinkReading link;
    private boolean routed;
    private final Set<AddressFamily> withoutRedirects = new HashSet<>();

    InterfaceMode(NxOsSwitch switched, LinkReading link) {
        this.switched = switched;
        this.link = link;
        this.routed = link.isSubInterface() || !link.addresses.isEmpty();
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("description")) {
            link.description = words.toString().strip().substring("description ".length());
            return Optional.of(this);
        }
        if (words.take("encapsulation", "dot1q")) {
            link.vlan = OptionalInt.of(words.number());
        } else if (words.take("no", "switchport")) {
            routed = true;
        } else if (words.take("vrf", "member")) {
            link.join(Optional.of(words.word()));
        } else if (words.take("no", "vrf", "member")) {
            link.join(Optional.empty());
        } else if (words.take("no", "ip", "address")) {
            link.remove(AddressFamily.IPV4);
        } else if (words.take("no", "ipv6", "address")) {
            link.remove(AddressFamily.IPV6);
        } else if (words.take("no", "mtu")) {
            link.mtu = OptionalInt.empty();
        } else if (words.take("no", "bfd", "interval")) {
            link.bfd = Optional.empty();
        } else if (words.take("ip", "address")) {
            address(AddressFamily.IPV4, words);
        } else if (words.take("ipv6", "address")) {
            address(AddressFamily.IPV6, words);
        } else if (words.take("mtu")) {
            link.mtu = OptionalInt.of(words.number());
        } else if (words.take("no", "ip", "redirects")) {
            withoutRedirects.add(AddressFamily.IPV4);
        } else if (words.take("no", "ipv6", "redirects")) {
            withoutRedirects.add(AddressFamily.IPV6);
        } else if (words.take("bfd", "interval")) {
            link.bfd = Optional.of(bfd(words));
        } else if (!words.take("no", "shutdown")) {
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

    /** BFD is not to be configured where redirects are on (Cisco, "Configuring Bidirectional Forwarding Detection"). */
    private Bfd bfd(Words words) {
        switched.needs("bfd", words);
        if (!link.addresses.stream().allMatch(address -> withoutRedirects.contains(address.address().family()))) {
            throw words.unknown();
        }
        var interval = words.number();
        if (words.expect("min_rx").number() != interval || interval < 50 || interval > 999) {
            throw words.unknown();
        }
        return new Bfd(interval, words.expect("multiplier").number());
    }
}
