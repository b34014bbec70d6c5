package org.erdsl.reader.routeros;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.erdsl.reader.UnknownConstructException;

/** The items of the menus of a router, in the order they were added. */
final class Menus {

    /** The properties this reader knows, by menu. */
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("/routing/filter/rule", Set.of("chain", "comment", "rule")),
            Map.entry("/routing/bgp/instance", Set.of("name", "as", "vrf", "routing-table")),
            Map.entry("/routing/bgp/connection", Set.of("name", "instance", "templates", "comment", "afi", "local.role",
                    "local.address", "remote.address", "remote.as", "nexthop-choice", "input.filter",
                    "output.filter-chain", "output.network", "output.redistribute", "output.default-originate",
                    "output.remove-private-as", "hold-time", "keepalive-time", "use-bfd")),
            Map.entry("/routing/bfd/configuration", Set.of("comment", "vrf", "addresses", "min-rx", "min-tx", "multiplier")),
            Map.entry("/ip/firewall/address-list", Set.of("list", "address")),
            Map.entry("/ipv6/firewall/address-list", Set.of("list", "address")),
            Map.entry("/ip/route", Set.of("dst-address", "blackhole", "distance", "routing-table", "comment")),
            Map.entry("/ipv6/route", Set.of("dst-address", "blackhole", "distance", "routing-table", "comment")),
            Map.entry("/interface", Set.of("mtu", "comment")),
            Map.entry("/interface/vlan", Set.of("name", "interface", "vlan-id", "mtu", "comment")),
            Map.entry("/ip/address", Set.of("address", "interface")),
            Map.entry("/ipv6/address", Set.of("address", "interface", "advertise")));

    /** Puts an interface into a VRF that does not have it; the VRF itself is on the router already. */
    private static final Pattern MEMBER = Pattern.compile(":if \\(\\[:typeof \\[:find \\[/ip/vrf/get \\[find name=\"([^\"]*)\"\\] "
            + "interfaces\\] \"([^\"]*)\"\\]\\] = \"nil\"\\) do=\\{ /ip/vrf/set \\[find name=\"\\1\"\\] "
            + "interfaces=\\(\\[/ip/vrf/get \\[find name=\"\\1\"\\] interfaces\\],\"\\2\"\\) \\}");

    /** Adds an item only where none has its name. */
    private static final Pattern UNLESS_THERE = Pattern.compile(
            ":if \\(\\[:len \\[(/[a-z0-9/-]+)/find name=\"([^\"]*)\"\\]\\] = 0\\) do=\\{ (\\1/add name=\\2 .*) \\}");

    private final Map<String, List<Map<String, String>>> items = new HashMap<>();
    private final Map<String, String> vrfs = new HashMap<>();

    void run(String line) {
        var member = MEMBER.matcher(line.strip());
        if (member.matches()) {
            var other = vrfs.put(member.group(2), member.group(1));
            require(other == null || other.equals(member.group(1)), line);
            return;
        }
        var conditional = UNLESS_THERE.matcher(line.strip());
        if (conditional.matches()) {
            if (all(conditional.group(1)).stream().noneMatch(item -> conditional.group(2).equals(item.get("name")))) {
                run(Command.of(conditional.group(3)), line);
            }
        } else {
            run(Command.of(line), line);
        }
    }

    private void run(Command command, String line) {
        var known = KNOWN.get(command.menu());
        if (known == null || !known.containsAll(command.properties().keySet())) {
            throw new UnknownConstructException(line);
        }
        switch (command.verb()) {
            case "add" -> {
                require(command.find().isEmpty(), line);
                all(command.menu()).add(new LinkedHashMap<>(command.properties()));
            }
            case "remove" -> {
                require(command.properties().isEmpty(), line);
                all(command.menu()).removeIf(item -> has(item, command.find().orElseThrow()));
            }
            default -> {
                if (command.menu().equals("/interface")) {
                    physical(command.find().orElseThrow());
                }
                all(command.menu()).stream().filter(item -> has(item, command.find().orElseThrow()))
                        .forEach(item -> item.putAll(command.properties()));
            }
        }
    }

    /** Every physical interface is there; it comes to light when it is looked for. */
    private void physical(Map<String, String> find) {
        if (all("/interface").stream().noneMatch(item -> has(item, find))) {
            all("/interface").add(new LinkedHashMap<>(find));
        }
    }

    /** The VRF an interface is in, where it is in one. */
    Optional<String> vrf(String name) {
        return Optional.ofNullable(vrfs.get(name));
    }

    /** Every item here was written, so none is dynamic. */
    private static boolean has(Map<String, String> item, Map<String, String> find) {
        return find.entrySet().stream().allMatch(wanted -> wanted.getKey().equals("dynamic")
                ? wanted.getValue().equals("no")
                : wanted.getValue().equals(item.get(wanted.getKey())));
    }

    private static void require(boolean holds, String line) {
        if (!holds) {
            throw new UnknownConstructException(line);
        }
    }

    List<Map<String, String>> all(String menu) {
        return items.computeIfAbsent(menu, key -> new ArrayList<>());
    }
}
