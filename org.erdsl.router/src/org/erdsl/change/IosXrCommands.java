package org.erdsl.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes of IOS XR, in a candidate that {@code commit} makes the router's in one step. A set or a route policy is defined
 * anew as a whole; what stands in modes goes by {@code no} before what comes, since a later value may overwrite an earlier
 * one.
 */
final class IosXrCommands {

    static final String PLATFORM = "cisco-ios-xr";

    private static final Pattern DEFINITION =
            Pattern.compile("(prefix-set|community-set|as-path-set|route-policy) \\S+");
    private static final Pattern END = Pattern.compile("end-(set|policy)");

    private final Map<String, List<String>> definitions;
    private final Configuration modes;

    private IosXrCommands(Map<String, List<String>> definitions, Configuration modes) {
        this.definitions = Collections.unmodifiableMap(new LinkedHashMap<>(definitions));
        this.modes = modes;
    }

    static IosXrCommands of(String text) {
        var definitions = new LinkedHashMap<String, List<String>>();
        var rest = new StringBuilder();
        List<String> open = null;
        for (var line : text.lines().map(String::stripTrailing).toList()) {
            if (DEFINITION.matcher(line).matches()) {
                open = new ArrayList<>();
                definitions.put(line, open);
            } else if (open == null) {
                rest.append(line).append('\n');
            }
            if (open != null && !line.strip().startsWith("#")) {
                open.add(line);
            }
            if (END.matcher(line).matches()) {
                open = null;
            }
        }
        return new IosXrCommands(definitions, RouteMapDialect.ofIosXr().read(rest.toString()));
    }

    /** @throws UnsafeChangeException when a text takes away before it defines */
    static List<String> between(String before, String after) throws UnsafeChangeException {
        for (var text : List.of(before, after)) {
            if (text.lines().map(String::strip).anyMatch(line -> line.startsWith("no "))) {
                throw new UnsafeChangeException("a file takes away before it defines; it is no text of the usual form");
            }
        }
        return of(before).to(of(after));
    }

    /** What stands in modes, as interfaces and neighbors do. */
    Configuration modes() {
        return modes;
    }

    /** The text, as the router would read it. */
    String text() {
        var text = new StringBuilder();
        definitions.values().forEach(lines -> lines.forEach(line -> text.append(line).append('\n')));
        return text.append(modes.text()).toString();
    }

    /** This configuration with sets, policies and neighbors as planned, and everything else as it is. */
    IosXrCommands repairedTo(IosXrCommands planned) {
        var repaired = new LinkedHashMap<>(definitions);
        repaired.putAll(planned.definitions);
        return new IosXrCommands(repaired, new RepairedConfiguration(modes, planned.modes).configuration());
    }

    /** The names of the sets and policies that another configuration defines otherwise. */
    Set<String> changed(IosXrCommands after) {
        return definitions.keySet().stream()
                .filter(name -> !definitions.get(name).equals(after.definitions.get(name)))
                .map(name -> name.split(" +")[1]).collect(Collectors.toSet());
    }

    /** Whether policies or neighbors that a plan does not have name one of these. */
    boolean usesBeside(IosXrCommands planned, Set<String> names) {
        return definitions.entrySet().stream().filter(entry -> !planned.definitions.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .flatMap(line -> Arrays.stream(line.split("[\\s(),]+"))).anyMatch(names::contains)
                || new OtherUsers(modes, planned.modes).useOneOf(names);
    }

    List<String> to(IosXrCommands after) {
        var commands = new ArrayList<String>();
        after.definitions.forEach((name, lines) -> {
            if (!lines.equals(definitions.get(name))) {
                commands.addAll(lines);
            }
        });
        var edits = Edits.between(modes, after.modes);
        var steps = Stream.concat(edits.stream().filter(Edit.Drop.class::isInstance),
                edits.stream().filter(Edit.Put.class::isInstance)).map(Step::of).toList();
        commands.addAll(CommandText.of(modes.dialect(), steps));
        // A policy before the sets it names.
        definitions.keySet().stream().filter(name -> !after.definitions.containsKey(name))
                .sorted((one, other) -> Boolean.compare(other.startsWith("route-policy"), one.startsWith("route-policy")))
                .forEach(name -> commands.add("no " + name));
        return commands;
    }
}
