package org.erdsl.reading.routeros;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.erdsl.running.SourceLine;
import org.erdsl.running.SourceText;

/**
 * The items of a router's menus, as {@code /export} shows them or as a script makes them on a router that has none. MikroTik,
 * "Configuration Management" and "Scripting".
 */
final class Menus {

    /** Adds an item only where none has its name. */
    private static final Pattern UNLESS_THERE = Pattern.compile(
            ":if \\(\\[:len \\[\\S+/find name=\"([^\"]*)\"\\]\\] = 0\\) do=\\{ (.*) \\}");

    /** Puts an interface into a VRF. */
    private static final Pattern MEMBER = Pattern.compile(
            ":if .* do=\\{ /ip/vrf/set \\[find name=\"([^\"]*)\"\\] interfaces=\\(\\[.*\\],\"([^\"]*)\"\\) \\}");

    private final Map<String, List<Item>> items = new HashMap<>();
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Command> unreadable = new ArrayList<>();

    private Menus() {
    }

    static Menus of(SourceText source) {
        var menus = new Menus();
        var menu = "";
        var open = "";
        var number = 0;
        for (var text : source.lines()) {
            number++;
            var whole = open + (open.isEmpty() ? text : text.stripLeading());
            if (whole.endsWith("\\")) {
                open = whole.substring(0, whole.length() - 1);
                continue;
            }
            open = "";
            if (!whole.isBlank() && !whole.strip().startsWith("#")) {
                menu = menus.run(whole.strip(), menu, source.line(number));
            }
        }
        return menus;
    }

    /** @return the menu that lines without one are about afterwards */
    private String run(String text, String menu, SourceLine line) {
        lines.add(line);
        var member = MEMBER.matcher(text);
        var unless = UNLESS_THERE.matcher(text);
        if (member.matches()) {
            all("/ip/vrf").add(new Item(Map.of("name", member.group(1), "interfaces", member.group(2)), line));
            return menu;
        }
        if (unless.matches()) {
            var command = Command.of(unless.group(2), menu, line);
            if (all(command.menu()).stream().noneMatch(item -> item.is("name", unless.group(1)))) {
                run(command);
            }
            return menu;
        }
        var command = Command.of(text, menu, line);
        run(command);
        // A line that names its menu and does something there leads nowhere for those behind it.
        return command.verb().isEmpty() ? command.menu() : menu;
    }

    private void run(Command command) {
        if (!command.isWhole()) {
            unreadable.add(command);
        }
        switch (command.verb()) {
            case "add" -> all(command.menu()).add(new Item(command.properties(), command.line()));
            case "remove" -> command.find().ifPresent(wanted -> all(command.menu()).removeIf(item -> item.has(wanted)));
            case "set" -> set(command);
            default -> { }
        }
    }

    /** An item that is set and not there is one the router has by itself. */
    private void set(Command command) {
        var properties = new LinkedHashMap<>(command.properties());
        var wanted = command.find().orElseGet(() -> named(properties));
        var matching = all(command.menu()).stream().filter(item -> item.has(wanted)).toList();
        matching.forEach(item -> item.set(properties));
        if (matching.isEmpty()) {
            var all = new LinkedHashMap<>(wanted);
            all.putAll(properties);
            all(command.menu()).add(new Item(all, command.line()));
        }
    }

    /** The item may stand first, by its name. */
    private static Map<String, String> named(Map<String, String> properties) {
        var first = properties.entrySet().stream().findFirst().filter(entry -> entry.getValue().equals("yes"));
        first.ifPresent(entry -> properties.remove(entry.getKey()));
        return first.map(entry -> Map.of("name", entry.getKey())).orElse(Map.of());
    }

    List<Item> all(String menu) {
        return items.computeIfAbsent(menu, key -> new ArrayList<>());
    }

    /** The items of a menu that are not disabled. */
    Stream<Item> enabled(String menu) {
        return all(menu).stream().filter(item -> !item.isYes("disabled"));
    }

    /** The commands in a menu, or one inside it, that were not read to their end. */
    Stream<Command> unreadable(String menu) {
        return unreadable.stream().filter(command -> (command.menu() + "/").startsWith(menu + "/"));
    }

    /** The lines with a command. */
    List<SourceLine> lines() {
        return lines;
    }

    /** The lines of the items of a menu and of those inside it. */
    Stream<SourceLine> linesOf(String menu) {
        return items.entrySet().stream().filter(entry -> entry.getKey().startsWith(menu))
                .flatMap(entry -> entry.getValue().stream()).map(Item::line);
    }
}
