package org.erdsl.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.Traffic;

/**
 * Traffic that goes another way, is new or is gone.
 *
 * @param kind what becomes of it
 * @param flowKind what sort of traffic it is: {@code static content}
 * @param label what people call it
 * @param before its way in the old version; nothing for new traffic
 * @param after its way in the new version; nothing for traffic that is gone
 */
public record FlowChange(Kind kind, String flowKind, String label, Optional<Way> before, Optional<Way> after) {

    /** What becomes of traffic. */
    public enum Kind {
        STOPS("stops", "does not work any more"),
        WORKS("works", "works now"),
        MOVES("moves", "takes another way"),
        /** The way is the same in words: the circuit is carried by other links. */
        LINKS("links", "goes over other links"),
        NEW("new", "is new"),
        GONE("gone", "is gone");

        private final String id;
        private final String words;

        Kind(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /** What it is called in JSON. */
        public String id() {
            return id;
        }

        /** What follows the name of the flow in a sentence. */
        public String words() {
            return words;
        }
    }

    private record Found(Flow flow, Path path) {
    }

    static List<FlowChange> between(Landscape before, Landscape after, Library library) {
        var old = found(before, library);
        var now = found(after, library);
        var keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        var changes = new ArrayList<FlowChange>();
        for (var key : keys) {
            of(Optional.ofNullable(old.get(key)), Optional.ofNullable(now.get(key))).ifPresent(changes::add);
        }
        return changes;
    }

    private static Map<FlowKey, Found> found(Landscape landscape, Library library) {
        var traffic = Traffic.of(landscape, library);
        var found = new LinkedHashMap<FlowKey, Found>();
        traffic.flows().forEach(flow -> found.put(FlowKey.of(flow), new Found(flow, traffic.path(flow))));
        return found;
    }

    private static Optional<FlowChange> of(Optional<Found> before, Optional<Found> after) {
        var old = before.map(found -> Way.of(found.path()));
        var now = after.map(found -> Way.of(found.path()));
        var flow = after.or(() -> before).orElseThrow().flow();
        return kind(old, now).map(kind -> new FlowChange(kind, flow.kind(), flow.label(), old, now));
    }

    private static Optional<Kind> kind(Optional<Way> before, Optional<Way> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(before.isEmpty() ? Kind.NEW : Kind.GONE);
        }
        var old = before.get();
        var now = after.get();
        if (old.works() != now.works()) {
            return Optional.of(now.works() ? Kind.WORKS : Kind.STOPS);
        }
        if (!old.way().equals(now.way())) {
            return Optional.of(Kind.MOVES);
        }
        return old.links().equals(now.links()) ? Optional.empty() : Optional.of(Kind.LINKS);
    }
}
