package org.erdsl.reading.routeros;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.erdsl.running.SourceLine;

/**
 * A command of a script or an export: the menu, what is done there, to which items, and their properties.
 *
 * @param menu the menu with slashes between its parts: {@code /routing/bgp/connection}
 * @param verb {@code add}, {@code set}, {@code remove}; empty where the line only goes to the menu
 * @param find what the items have that it is done to, where the command looks for some
 * @param properties what they get
 * @param isWhole whether all of it was read
 * @param line where it stands
 */
record Command(String menu, String verb, Optional<Map<String, String>> find, Map<String, String> properties,
        boolean isWhole, SourceLine line) {

    private static final Pattern VERB = Pattern.compile("add|set|remove|print|enable|disable|export|find");
    private static final Pattern NAME = Pattern.compile("\\s*(\\.?[a-z0-9][a-z0-9.-]*)(=?)");
    private static final Pattern FIND = Pattern.compile("\\s*\\[\\s*find\\s*([^\\]]*)\\]");

    /** @param current the menu that a line without one is about */
    static Command of(String text, String current, SourceLine line) {
        var rest = text.strip();
        var menu = new StringBuilder(rest.startsWith("/") ? "" : current);
        var verb = "";
        var words = Pattern.compile("\\G\\s*/?([a-z0-9-]+)(?=[\\s/]|$)").matcher(rest);
        var end = 0;
        while (verb.isEmpty() && words.find()) {
            if (VERB.matcher(words.group(1)).matches()) {
                verb = words.group(1);
            } else {
                menu.append('/').append(words.group(1));
            }
            end = words.end();
        }
        rest = rest.substring(end);
        var find = FIND.matcher(rest);
        Optional<Map<String, String>> wanted = Optional.empty();
        var isWhole = true;
        if (find.lookingAt()) {
            var inside = new LinkedHashMap<String, String>();
            isWhole = read(find.group(1), inside);
            wanted = Optional.of(inside);
            rest = rest.substring(find.end());
        }
        var properties = new LinkedHashMap<String, String>();
        isWhole &= read(rest, properties);
        return new Command(menu.toString(), verb, wanted, properties, isWhole, line);
    }

    /**
     * Reads properties. One that begins with a dot goes on from the one before: {@code remote.address=… .as=…}.
     *
     * @return whether nothing else stands there
     */
    private static boolean read(String text, Map<String, String> properties) {
        var names = NAME.matcher(text);
        var next = 0;
        var group = "";
        while (names.find(next) && names.start() == next) {
            var name = names.group(1).startsWith(".") ? group + names.group(1) : names.group(1);
            group = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : group;
            next = names.end();
            if (names.group(2).isEmpty()) {
                // A property without a value is a switch that is on, or the name of an item.
                properties.put(name, "yes");
            } else {
                var value = new Value(text, next);
                properties.put(name, value.text());
                next = value.end();
            }
        }
        return text.substring(next).isBlank();
    }
}
