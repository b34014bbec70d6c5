package org.erdsl.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The commands that make one set of paths another, in a candidate that takes effect in one step: Junos, VyOS and SR OS.
 * What is not to be there goes first, then comes what was not there.
 */
final class PathCommands {

    private final PathManner manner;
    private final List<String> before;
    private final List<String> after;

    /** All that paths of the new configuration begin with. */
    private final Set<String> reached = new HashSet<>();

    /** What paths of the new configuration override. */
    private final Set<String> slots = new HashSet<>();

    private PathCommands(PathManner manner, List<String> before, List<String> after) {
        this.manner = manner;
        this.before = before;
        this.after = after;
        after.forEach(path -> reached.addAll(PathManner.beginnings(path)));
        after.forEach(path -> manner.slot(path).ifPresent(slots::add));
    }

    static List<String> between(PathManner manner, List<String> before, List<String> after) {
        return new PathCommands(manner, before, after).commands();
    }

    private List<String> commands() {
        var rewritten = rewritten();
        var wanted = new HashSet<>(after);
        var gone = new LinkedHashSet<String>();
        for (var path : before) {
            var whole = manner.rewritten(path).filter(rewritten::contains);
            if (whole.isPresent()) {
                gone.add(whole.get());
            } else if (!wanted.contains(path)) {
                deletion(path).ifPresent(gone::add);
            }
        }
        var commands = new ArrayList<String>();
        gone.forEach(path -> commands.add("delete " + path));
        var known = new HashSet<>(before);
        after.stream()
                .filter(path -> !known.contains(path) || PathManner.beginnings(path).stream().anyMatch(gone::contains))
                .forEach(path -> commands.add(manner.set() + path));
        return commands;
    }

    /** What is written anew: it is there before and after, and changes. */
    private Set<String> rewritten() {
        var earlier = byRewritten(before);
        var changed = new HashSet<String>();
        byRewritten(after).forEach((thing, paths) -> {
            if (earlier.containsKey(thing) && !earlier.get(thing).equals(paths)) {
                changed.add(thing);
            }
        });
        return changed;
    }

    private Map<String, List<String>> byRewritten(List<String> paths) {
        var by = new LinkedHashMap<String, List<String>>();
        paths.forEach(path -> manner.rewritten(path)
                .ifPresent(thing -> by.computeIfAbsent(thing, key -> new ArrayList<>()).add(path)));
        return by;
    }

    /** What goes with a path that goes; nothing where another one takes its place. */
    private Optional<String> deletion(String path) {
        var vanished = manner.thing(path).filter(thing -> !reached.contains(thing));
        if (vanished.isPresent()) {
            return vanished.map(this::outer);
        }
        return manner.slot(path).filter(slots::contains).isPresent() ? Optional.empty() : Optional.of(manner.deletion(path));
    }

    /** A part of a thing goes with the thing. */
    private String outer(String thing) {
        var shorter = thing.replaceFirst(" (rule|entry) \\d+$", "");
        return reached.contains(shorter) ? thing : shorter;
    }
}
