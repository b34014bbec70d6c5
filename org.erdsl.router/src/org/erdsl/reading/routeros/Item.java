package org.erdsl.reading.routeros;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.running.SourceLine;

/** An item of a menu with its properties, the later of which take the place of the earlier. */
final class Item {

    private final Map<String, String> properties;
    private final SourceLine line;

    Item(Map<String, String> properties, SourceLine line) {
        this.properties = new LinkedHashMap<>(properties);
        this.line = line;
    }

    void set(Map<String, String> changed) {
        properties.putAll(changed);
    }

    /** The item with what it takes from a template where it says nothing itself. */
    Item orElse(Item template) {
        var all = new LinkedHashMap<>(template.properties);
        all.remove("name");
        all.remove("comment");
        all.putAll(properties);
        return new Item(all, line);
    }

    Map<String, String> properties() {
        return properties;
    }

    SourceLine line() {
        return line;
    }

    /** A property, unless it is empty. */
    Optional<String> get(String property) {
        return Optional.ofNullable(properties.get(property)).filter(value -> !value.isEmpty());
    }

    boolean is(String property, String value) {
        return value.equals(properties.get(property));
    }

    boolean isYes(String property) {
        return is(property, "yes") || is(property, "true");
    }

    /** Whether it has all of these properties with these values. */
    boolean has(Map<String, String> wanted) {
        return wanted.entrySet().stream().allMatch(entry -> entry.getValue().equals(properties.get(entry.getKey())));
    }
}
