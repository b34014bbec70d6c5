package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningInterface;

/** The interfaces of a router instance: on a port with tags, or in a service on a SAP. */
final class Interfaces {

    private static final Pattern PORT = Pattern.compile("(?<port>[^:]+)(?::(?:(?<outer>\\d+)\\.)?(?<inner>\\d+))?");

    private final Optional<String> vrf;
    private final List<Node> nodes;

    Interfaces(Optional<String> vrf, Node instance) {
        this.vrf = vrf;
        this.nodes = instance.entries("interface").toList();
    }

    List<RunningInterface> read() {
        return nodes.stream().map(this::read).toList();
    }

    /** The BFD timers of the interface that a neighbor is on. */
    Optional<Bfd> bfdTowards(IpAddress neighbor) {
        return nodes.stream()
                .filter(node -> addresses(node).stream().anyMatch(address ->
                        Prefix.containing(address.address(), address.length()).contains(neighbor)))
                .findFirst().flatMap(node -> bfd(node, neighbor.family())).flatMap(RunningBfd::timers);
    }

    private RunningInterface read(Node node) {
        var port = PORT.matcher(node.leaf("port").or(() -> node.entries("sap").findFirst()).map(Node::word).orElse(""));
        var tags = port.matches();
        return new RunningInterface(node.word(), vrf, tags ? tag(port.group("inner")) : OptionalInt.empty(),
                tags ? tag(port.group("outer")) : OptionalInt.empty(), addresses(node),
                node.leaf("ip-mtu").flatMap(Interfaces::number).map(OptionalInt::of).orElse(OptionalInt.empty()),
                bfd(node, AddressFamily.IPV4).or(() -> bfd(node, AddressFamily.IPV6)),
                node.leaf("admin-state").filter(state -> state.word().equals("disable")).isPresent(),
                node.leaf("description").map(Node::word), node.lines().toList());
    }

    private static List<Address> addresses(Node node) {
        var all = new ArrayList<Address>();
        node.leaf("ipv4", "primary", "address").ifPresent(address ->
                address(address, node.leaf("ipv4", "primary", "prefix-length")).ifPresent(all::add));
        Stream.of("ipv4 secondary", "ipv6 address").flatMap(words -> node.entries(words.split(" ")))
                .forEach(address -> address(address, address.leaf("prefix-length")).ifPresent(all::add));
        return all;
    }

    private static Optional<Address> address(Node address, Optional<Node> length) {
        try {
            var ip = IpAddress.valueOf(address.word());
            return length.flatMap(Interfaces::number).map(bits -> new Address(ip, bits));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<RunningBfd> bfd(Node node, AddressFamily family) {
        return node.at(family.toString().toLowerCase(Locale.ROOT), "bfd").map(bfd -> new RunningBfd(
                bfd.leaf("admin-state").filter(state -> state.word().equals("enable")).isPresent(), timers(bfd)));
    }

    /** Timers that differ by direction are none a plan can have. */
    private static Optional<Bfd> timers(Node bfd) {
        var interval = bfd.leaf("transmit-interval").flatMap(Interfaces::number);
        var multiplier = bfd.leaf("multiplier").flatMap(Interfaces::number);
        return interval.equals(bfd.leaf("receive").flatMap(Interfaces::number)) && interval.isPresent()
                && multiplier.isPresent()
                ? Optional.of(new Bfd(interval.get(), multiplier.get()))
                : Optional.empty();
    }

    private static OptionalInt tag(String text) {
        return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static Optional<Integer> number(Node leaf) {
        return Optional.of(leaf.word()).filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
    }
}
