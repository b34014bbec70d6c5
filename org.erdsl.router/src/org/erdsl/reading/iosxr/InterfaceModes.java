package org.erdsl.reading.iosxr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.SourceLine;

/** The mode of an interface; what is no link's business is skipped. */
final class InterfaceModes {

    private InterfaceModes() {
    }

    static RunningInterface read(ConfigLine mode, ReadingNotes notes) {
        var reading = new Mode(mode);
        for (var command : mode.children()) {
            try {
                if (reading.take(command)) {
                    notes.understood();
                } else {
                    notes.skipped(command.line());
                }
            } catch (IllegalArgumentException e) {
                notes.unknown(command.line(), command.toString());
            }
        }
        return reading.plan();
    }

    private static final class Mode {

        private final String name;
        private final List<SourceLine> lines = new ArrayList<>();
        private final List<Address> addresses = new ArrayList<>();
        private Optional<String> vrf = Optional.empty();
        private Optional<String> description = Optional.empty();
        private OptionalInt vlan = OptionalInt.empty();
        private OptionalInt outerVlan = OptionalInt.empty();
        private OptionalInt mtu = OptionalInt.empty();
        private boolean shutDown;

        private Mode(ConfigLine mode) {
            this.name = mode.word(1);
            lines.add(mode.line());
        }

        private boolean take(ConfigLine command) {
            lines.add(command.line());
            switch (command.word(0) + " " + command.word(1)) {
                case "ipv4 address" -> addresses.add(ipv4(command));
                case "ipv6 address" -> {
                    if (!command.word(2).contains("/")) {
                        return false;
                    }
                    addresses.add(address(command.word(2)));
                }
                case "ipv4 mtu", "ipv6 mtu" -> mtu = OptionalInt.of(Integer.parseInt(command.word(2)));
                case "encapsulation dot1q" -> tags(command);
                default -> {
                    return other(command);
                }
            }
            return true;
        }

        private boolean other(ConfigLine command) {
            switch (command.word(0)) {
                case "description" -> description = Optional.of(command.from(1));
                case "vrf" -> vrf = Optional.of(command.word(1));
                case "shutdown" -> shutDown = true;
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void tags(ConfigLine command) {
            var first = OptionalInt.of(Integer.parseInt(command.word(2)));
            if (command.word(3).equals("second-dot1q")) {
                outerVlan = first;
                vlan = OptionalInt.of(Integer.parseInt(command.word(4)));
            } else {
                vlan = first;
            }
        }

        private static Address ipv4(ConfigLine command) {
            return command.word(2).contains("/")
                    ? address(command.word(2))
                    : new Address(IpAddress.valueOf(command.word(2)), length(IpAddress.valueOf(command.word(3)).value()));
        }

        private static Address address(String text) {
            var parts = text.split("/");
            return new Address(IpAddress.valueOf(parts[0]), Integer.parseInt(parts[1]));
        }

        private static int length(BigInteger mask) {
            var length = mask.bitCount();
            if (!mask.equals(BigInteger.ONE.shiftLeft(length).subtract(BigInteger.ONE).shiftLeft(32 - length))) {
                throw new IllegalArgumentException("a mask with holes");
            }
            return length;
        }

        private RunningInterface plan() {
            return new RunningInterface(name, vrf, vlan, outerVlan, addresses, mtu, Optional.empty(), shutDown, description,
                    lines);
        }
    }
}
