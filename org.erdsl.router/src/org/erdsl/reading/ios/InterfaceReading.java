package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.SourceLine;

/** An interface while it is read. What is no address, tag, VRF, MTU or BFD of it is of no matter here. */
final class InterfaceReading {

    private final List<Address> addresses = new ArrayList<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private Optional<String> vrf = Optional.empty();
    private Optional<String> description = Optional.empty();
    private OptionalInt vlan = OptionalInt.empty();
    private OptionalInt outerVlan = OptionalInt.empty();
    private OptionalInt mtu = OptionalInt.empty();
    private Optional<RunningBfd> bfd = Optional.empty();
    private final String name;
    private boolean shutDown;

    InterfaceReading(String name) {
        this.name = name;
    }

    /** Takes {@code interface NAME} and what is inside. */
    void take(Statement statement, ReadingLog log) {
        lines.add(statement.line());
        log.understood(statement.line());
        for (var inside : statement.inside()) {
            if (take(inside.words())) {
                lines.add(inside.line());
                log.understood(inside.line());
            } else {
                log.skipped(inside);
            }
        }
    }

    RunningInterface read() {
        return new RunningInterface(name, vrf, vlan, outerVlan, addresses, mtu, bfd, shutDown, description, lines);
    }

    private boolean take(Words words) {
        try {
            return settings(words) || addresses(words);
        } catch (IllegalArgumentException e) {
            // An address that is learnt, or a form of tag that no link with Microsoft has.
            return false;
        }
    }

    private boolean settings(Words words) {
        if (words.take("description")) {
            description = Optional.of(words.rest());
        } else if (words.take("vrf", "forwarding") || words.take("ip", "vrf", "forwarding") || words.take("vrf", "member")
                || words.take("vrf")) {
            join(words.word());
        } else if (words.take("encapsulation")) {
            return encapsulation(words);
        } else if (words.take("ip", "mtu") || words.take("mtu")) {
            mtu = OptionalInt.of(words.number());
        } else if (words.take("bfd", "interval")) {
            bfd(words);
        } else if (words.take("shutdown")) {
            shutDown = true;
        } else {
            return false;
        }
        return true;
    }

    /** An interface that changes its VRF loses its addresses. */
    private void join(String other) {
        if (!vrf.equals(Optional.of(other))) {
            addresses.clear();
        }
        vrf = Optional.of(other);
    }

    private boolean encapsulation(Words words) {
        if (!words.take("dot1Q") && !words.take("dot1q")) {
            return false;
        }
        words.take("vlan");
        var first = OptionalInt.of(words.number());
        if (words.take("second-dot1Q") || words.take("second-dot1q") || words.take("inner")) {
            outerVlan = first;
            vlan = OptionalInt.of(words.number());
        } else {
            vlan = first;
        }
        return true;
    }

    private void bfd(Words words) {
        var interval = words.number();
        words.word();
        var received = words.number();
        words.word();
        var multiplier = words.number();
        bfd = Optional.of(new RunningBfd(true,
                received == interval ? Optional.of(new Bfd(interval, multiplier)) : Optional.empty()));
    }

    private boolean addresses(Words words) {
        if (words.take("ip", "address")) {
            var first = words.word();
            addresses.add(first.contains("/")
                    ? address(first)
                    : new Address(IpAddress.valueOf(first), MaskLength.of(words.word())));
        } else if (words.take("ipv6", "address")) {
            addresses.add(address(words.word()));
        } else {
            return false;
        }
        return true;
    }

    private static Address address(String text) {
        var slash = text.indexOf('/');
        return new Address(IpAddress.valueOf(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }
}
