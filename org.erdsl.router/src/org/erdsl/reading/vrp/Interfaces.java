package org.erdsl.reading.vrp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.running.RunningInterface;

/** The interfaces and sub-interfaces. */
final class Interfaces {

    private final Commands commands;

    Interfaces(Commands commands) {
        this.commands = commands;
    }

    List<RunningInterface> read() {
        return commands.system("interface")
                .collect(Collectors.toMap(Command::text, opens -> opens, (first, again) -> first, LinkedHashMap::new))
                .values().stream().map(this::read).toList();
    }

    private RunningInterface read(Command opens) {
        var inside = commands.in(opens.opened()).toList();
        return new RunningInterface(opens.words().size() > 1 ? String.join("", opens.words().subList(1, opens.words().size()))
                : "", value(inside, 3, "ip", "binding", "vpn-instance"),
                number(value(inside, 2, "vlan-type", "dot1q").or(() -> value(inside, 5, "qinq", "termination", "pe-vid"))),
                number(value(inside, 3, "qinq", "termination", "pe-vid")),
                addresses(inside),
                number(value(inside, 1, "mtu")), Optional.empty(),
                inside.stream().anyMatch(command -> command.text().equals("shutdown")),
                inside.stream().filter(command -> command.startsWith("description"))
                        .map(command -> String.join(" ", command.words().subList(1, command.words().size()))).findFirst(),
                Stream.concat(Stream.of(opens), inside.stream()).map(Command::line).toList());
    }

    /** Whoever binds an interface to a VPN instance takes its addresses away. */
    private static List<Address> addresses(List<Command> inside) {
        var bound = 0;
        for (var i = 0; i < inside.size(); i++) {
            bound = inside.get(i).startsWith("ip", "binding", "vpn-instance") ? i : bound;
        }
        return inside.subList(bound, inside.size()).stream().flatMap(command -> address(command).stream()).toList();
    }

    private static Optional<String> value(List<Command> commands, int at, String... first) {
        return commands.stream().filter(command -> command.startsWith(first) && command.words().size() > at)
                .map(command -> command.word(at)).reduce((earlier, later) -> later);
    }

    private static OptionalInt number(Optional<String> text) {
        return text.filter(value -> value.matches("\\d{1,9}")).map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElse(OptionalInt.empty());
    }

    /** An IPv4 address has a mask or a length; an IPv6 address has a length behind a blank or a slash. */
    private static Optional<Address> address(Command command) {
        if (!command.startsWith("ip", "address") && !command.startsWith("ipv6", "address")) {
            return Optional.empty();
        }
        try {
            var parts = command.word(2).split("/");
            var length = parts.length > 1 ? parts[1] : command.word(3);
            return Optional.of(new Address(IpAddress.valueOf(parts[0]), Masks.length(length)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
