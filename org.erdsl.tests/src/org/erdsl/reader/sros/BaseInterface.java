package org.erdsl.reader.sros;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reader.Words;

/** An interface: a port with one or two tags, its addresses, and the timers of BFD for each family. */
final class BaseInterface {

    private static final Pattern PORT = Pattern.compile("(?<name>[^:]+)(?::(?:(?<outer>\\d+)\\.)?(?<inner>\\d+))?");

    private static final class BfdLeaves {

        private boolean enabled;
        private OptionalInt transmit = OptionalInt.empty();
        private OptionalInt receive = OptionalInt.empty();
        private OptionalInt multiplier = OptionalInt.empty();
    }

    private final Words place;
    private final Optional<String> vrf;
    private final Set<Address> ipv6 = new LinkedHashSet<>();
    private final Map<AddressFamily, BfdLeaves> bfd = new EnumMap<>(AddressFamily.class);
    private String description = "";
    private String port = "";
    private OptionalInt mtu = OptionalInt.empty();
    private Optional<IpAddress> primary = Optional.empty();
    private OptionalInt primaryLength = OptionalInt.empty();

    BaseInterface(String name, Optional<String> vrf) {
        this.vrf = vrf;
        place = new Words("interface " + name);
    }

    void take(Words words) {
        if (!words.hasMore()) {
            return;
        }
        // A service has its ports as SAPs.
        switch (words.oneOf("description", vrf.isPresent() ? "sap" : "port", "ip-mtu", "ipv4", "ipv6")) {
            case "description" -> description = words.word();
            case "port" -> port = words.word();
            case "sap" -> sap(words);
            case "ip-mtu" -> mtu = OptionalInt.of(words.number());
            case "ipv4" -> ipv4(words);
            default -> ipv6(words);
        }
    }

    private void sap(Words words) {
        if (!port.isEmpty()) {
            throw words.unknown();
        }
        port = words.word();
        words.expect("admin-state", "enable");
    }

    private void ipv4(Words words) {
        if (words.take("bfd")) {
            bfd(AddressFamily.IPV4, words);
        } else if (words.expect("primary").take("address")) {
            primary = Optional.of(words.value(IpAddress::valueOf));
        } else {
            primaryLength = OptionalInt.of(words.expect("prefix-length").number());
        }
    }

    private void ipv6(Words words) {
        if (words.take("bfd")) {
            bfd(AddressFamily.IPV6, words);
        } else {
            ipv6.add(new Address(words.expect("address").value(IpAddress::valueOf),
                    words.expect("prefix-length").number()));
        }
    }

    private void bfd(AddressFamily family, Words words) {
        var leaves = bfd.computeIfAbsent(family, key -> new BfdLeaves());
        switch (words.oneOf("admin-state", "transmit-interval", "receive", "multiplier")) {
            case "admin-state" -> leaves.enabled = words.oneOf("enable", "disable").equals("enable");
            case "transmit-interval" -> leaves.transmit = OptionalInt.of(words.number());
            case "receive" -> leaves.receive = OptionalInt.of(words.number());
            default -> leaves.multiplier = OptionalInt.of(words.number());
        }
    }

    boolean reaches(IpAddress neighbor) {
        return addresses().stream().anyMatch(address ->
                Prefix.containing(address.address(), address.length()).contains(neighbor));
    }

    /** Intervals that differ by direction are not what a plan can ask for. */
    Optional<Bfd> bfd(AddressFamily family) {
        var leaves = bfd.get(family);
        if (leaves == null || !leaves.enabled) {
            return Optional.empty();
        }
        if (leaves.multiplier.isEmpty() || leaves.transmit.isEmpty() || !leaves.transmit.equals(leaves.receive)) {
            throw place.unknown();
        }
        return Optional.of(new Bfd(leaves.transmit.getAsInt(), leaves.multiplier.getAsInt()));
    }

    private List<Address> addresses() {
        var all = new ArrayList<Address>();
        primary.ifPresent(address -> all.add(new Address(address, primaryLength.orElseThrow(place::unknown))));
        all.addAll(ipv6);
        return all;
    }

    InterfacePlan read() {
        var matcher = PORT.matcher(port);
        var timers = addresses().stream().map(address -> bfd(address.address().family())).distinct().toList();
        if (!matcher.matches() || timers.size() != 1) {
            throw place.unknown();
        }
        return new InterfacePlan(matcher.group("name"), tag(matcher.group("inner")), tag(matcher.group("outer")), vrf,
                addresses(), mtu, timers.get(0), description);
    }

    private static OptionalInt tag(String text) {
        return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
