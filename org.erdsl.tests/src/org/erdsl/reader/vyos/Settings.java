package org.erdsl.reader.vyos;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.reader.UnknownConstructException;

/** The settings of a router, by their paths, as {@code set} and {@code delete} leave them. */
final class Settings {

    private final Map<List<String>, Set<String>> values = new LinkedHashMap<>();

    void set(List<String> words) {
        var definition = Definition.ALL.stream().filter(known -> known.isSetBy(words)).findFirst()
                .orElseThrow(() -> new UnknownConstructException("set " + String.join(" ", words)));
        var path = List.copyOf(words.subList(0, definition.path().size()));
        var all = values.computeIfAbsent(path, key -> new LinkedHashSet<>());
        if (definition.kind() == Definition.Kind.ONE) {
            all.clear();
        }
        if (definition.kind() != Definition.Kind.FLAG) {
            all.add(words.get(words.size() - 1));
        }
    }

    /** Deletes everything below a path; it is no error when nothing is there. */
    void delete(List<String> words) {
        if (words.size() < 2 || Definition.ALL.stream().noneMatch(known -> known.begins(words))) {
            throw new UnknownConstructException("delete " + String.join(" ", words));
        }
        values.keySet().removeIf(path -> below(path, words));
    }

    boolean has(String... path) {
        return values.keySet().stream().anyMatch(known -> below(known, List.of(path)));
    }

    Optional<String> value(String... path) {
        return values(path).findFirst();
    }

    /** A value without which VyOS refuses to commit. */
    String required(String... path) {
        return value(path).orElseThrow(() -> new UnknownConstructException("nothing set at " + String.join(" ", path)));
    }

    Stream<String> values(String... path) {
        return values.getOrDefault(List.of(path), Set.of()).stream();
    }

    /** The words that follow a path, each once, in the order they were first set. */
    List<String> children(String... path) {
        return values.keySet().stream()
                .filter(known -> known.size() > path.length && below(known, List.of(path)))
                .map(known -> known.get(path.length))
                .distinct()
                .toList();
    }

    private static boolean below(List<String> path, List<String> top) {
        return path.size() >= top.size() && path.subList(0, top.size()).equals(top);
    }
}
