package org.erdsl.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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

    private final Map<String, List<String>> definitions = new LinkedHashMap<>();
    private final Configuration modes;

    private IosXrCommands(String text) {
        var rest = new StringBuilder();
        List<String> open = null;
        for (var line : text.lines().toList()) {
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
        modes = RouteMapDialect.ofIosXr().read(rest.toString());
    }

    /** @throws UnsafeChangeException when a text takes away before it defines */
    static List<String> between(String before, String after) throws UnsafeChangeException {
        for (var text : List.of(before, after)) {
            if (text.lines().map(String::strip).anyMatch(line -> line.startsWith("no "))) {
                throw new UnsafeChangeException("a file takes away before it defines; it is no text of the usual form");
            }
        }
        return new IosXrCommands(before).to(new IosXrCommands(after));
    }

    private List<String> to(IosXrCommands after) {
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
