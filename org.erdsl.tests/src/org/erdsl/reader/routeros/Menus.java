package org.erdsl.reader.routeros;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.erdsl.reader.UnknownConstructException;

/** The items of the menus of a router, in the order they were added. */
final class Menus {

    /** The properties this reader knows, by menu. */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "/routing/filter/rule", Set.of("chain", "comment", "rule"),
            "/routing/bgp/instance", Set.of("name", "as"),
            "/routing/bgp/connection", Set.of("name", "instance", "comment", "afi", "local.role", "local.address",
                    "remote.address", "remote.as", "input.filter", "output.filter-chain", "output.network",
                    "hold-time", "keepalive-time", "use-bfd"),
            "/routing/bfd/configuration", Set.of("comment", "addresses", "min-rx", "min-tx", "multiplier"),
            "/ip/firewall/address-list", Set.of("list", "address"),
            "/ipv6/firewall/address-list", Set.of("list", "address"),
            "/interface/vlan", Set.of("name", "interface", "vlan-id", "mtu", "comment"),
            "/ip/address", Set.of("address", "interface"),
            "/ipv6/address", Set.of("address", "interface", "advertise"));

    /** Adds an item only where none has its name. */
    private static final Pattern UNLESS_THERE = Pattern.compile(
            ":if \\(\\[:len \\[(/[a-z0-9/-]+)/find name=\"([^\"]*)\"\\]\\] = 0\\) do=\\{ (\\1/add name=\\2 .*) \\}");

    private final Map<String, List<Map<String, String>>> items = new HashMap<>();

    void run(String line) {
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
            default -> all(command.menu()).stream().filter(item -> has(item, command.find().orElseThrow()))
                    .forEach(item -> item.putAll(command.properties()));
        }
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
