package org.erdsl.reader.routemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.erdsl.net.Asn;
import org.erdsl.reader.Verdict;
import org.erdsl.routes.Announcement;

/** A route map as a router has it: the first entry all of whose conditions hold permits or denies; else it denies. */
public final class RouteMap {

    /** An entry while it is read. */
    public static final class Entry {

        private boolean permit;
        private final List<Predicate<Announcement>> conditions = new ArrayList<>();
        private final Map<String, String> lists = new HashMap<>();
        private OptionalInt localPreference = OptionalInt.empty();
        private List<Asn> prepended = List.of();

        /** Notes the list a condition of a kind looks at; the one noted before stays, and is returned. */
        public Optional<String> note(String kind, String list) {
            return Optional.ofNullable(lists.putIfAbsent(kind, list));
        }

        public void when(Predicate<Announcement> condition) {
            conditions.add(condition);
        }

        public void localPreference(int value) {
            localPreference = OptionalInt.of(value);
        }

        public void prepend(List<Asn> path) {
            prepended = List.copyOf(path);
        }
    }

    private final TreeMap<Integer, Entry> entries = new TreeMap<>();

    /** The entry of this number; the action of one that is there already is replaced. */
    public Entry entry(int sequence, boolean permit) {
        var entry = entries.computeIfAbsent(sequence, number -> new Entry());
        entry.permit = permit;
        return entry;
    }

    public Verdict decide(Announcement route) {
        for (var entry : entries.values()) {
            if (entry.conditions.stream().allMatch(condition -> condition.test(route))) {
                return entry.permit ? new Verdict(true, entry.localPreference, entry.prepended) : Verdict.REJECTED;
            }
        }
        return Verdict.REJECTED;
    }
}
