package org.erdsl.reader.sros;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** A policy: its numbered entries in ascending order, of which the first that matches decides, then its default. */
final class PolicyStatement {

    private final TreeMap<Integer, Entry> entries = new TreeMap<>();
    private Optional<Boolean> accepts = Optional.empty();

    void take(Words words) {
        if (words.take("default-action", "action-type")) {
            accepts = Optional.of(words.oneOf("accept", "reject").equals("accept"));
        } else {
            entries.computeIfAbsent(words.expect("entry").number(), number -> new Entry()).take(words);
        }
    }

    void check() {
        entries.values().forEach(Entry::check);
    }

    /** The decision; nothing where neither an entry nor the default makes one. */
    Optional<Verdict> decide(Announcement route, PolicyOptions objects) {
        for (var entry : entries.values()) {
            if (entry.matches(route, objects)) {
                return Optional.of(entry.verdict());
            }
        }
        return accepts.map(accept -> accept
                ? new Verdict(true, OptionalInt.empty(), List.of())
                : Verdict.REJECTED);
    }
}
