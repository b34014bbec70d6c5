package org.erdsl.change;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Running paths in which the planned lists, policies and neighbors are as planned, and everything else is as it was.
 */
final class RepairedPaths {

    private final PathManner manner;
    private final List<String> running;
    private final List<String> planned;
    private final Set<String> definitions = new HashSet<>();
    private final Set<String> things = new HashSet<>();
    private final Set<String> slots = new HashSet<>();

    RepairedPaths(PathManner manner, List<String> running, List<String> planned) {
        this.manner = manner;
        this.running = running;
        this.planned = planned;
        for (var path : planned) {
            manner.definition(path).ifPresent(definitions::add);
            manner.thing(path).ifPresent(things::add);
            manner.slot(path).ifPresent(slots::add);
        }
    }

    List<String> paths() {
        var said = new HashSet<>(planned);
        var paths = new LinkedHashSet<String>();
        running.stream().filter(path -> said.contains(path) && !isDefining(path) || stays(path)).forEach(paths::add);
        paths.addAll(planned);
        return List.copyOf(paths);
    }

    private boolean stays(String path) {
        if (isDefining(path) || manner.slot(path).filter(slots::contains).isPresent()) {
            return false;
        }
        return !(manner.decides(path) && manner.thing(path).filter(things::contains).isPresent());
    }

    private boolean isDefining(String path) {
        return manner.definition(path).filter(definitions::contains).isPresent();
    }

    /** Whether something else of the running configuration names a list or policy that becomes another. */
    boolean touchesOthers() {
        var changed = new HashSet<String>();
        for (var definition : definitions) {
            if (!within(running, definition).equals(within(planned, definition))) {
                changed.add(definition.substring(definition.lastIndexOf(' ') + 1));
            }
        }
        return running.stream()
                .filter(path -> !isDefining(path) && manner.thing(path).filter(things::contains).isEmpty())
                .anyMatch(path -> names(path).stream().anyMatch(changed::contains));
    }

    private static List<String> within(List<String> paths, String thing) {
        return paths.stream().filter(path -> path.startsWith(thing + " ") || path.equals(thing)).toList();
    }

    /** Everything of a path that may be a name. */
    private static List<String> names(String path) {
        return List.of(path.split("[\\s\\[\\]\"'()]+"));
    }
}
