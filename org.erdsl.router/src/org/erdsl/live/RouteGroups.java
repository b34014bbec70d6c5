package org.erdsl.live;

import java.util.LinkedHashMap;
import java.util.Map;

import org.erdsl.net.Prefix;
import org.erdsl.observed.ObservedRoute;

/** Routes counted by what is to become of them, each kind with its first prefix as an example. */
final class RouteGroups {

    /** More kinds than this are counted together: nobody reads a hundred lines that say the same. */
    private static final int MOST_GROUPS = 10;

    private final Map<Verdict, Group> groups = new LinkedHashMap<>();

    /** What is done with each kind. */
    interface Entry {
        void take(long count, Verdict verdict, ObservedRoute example);
    }

    void add(Prefix prefix, Verdict verdict, ObservedRoute kind) {
        var key = groups.containsKey(verdict) || groups.size() < MOST_GROUPS ? verdict : groups.keySet().iterator().next();
        groups.computeIfAbsent(key, any -> new Group()).add(prefix, kind);
    }

    void forEach(Entry entry) {
        groups.forEach((verdict, group) -> entry.take(group.count, verdict, group.example()));
    }

    /** Routes of one kind. */
    private static final class Group {

        private long count;
        private Prefix first;
        private ObservedRoute kind;

        void add(Prefix prefix, ObservedRoute route) {
            count++;
            if (first == null || prefix.compareTo(first) < 0) {
                first = prefix;
                kind = route;
            }
        }

        /** The lowest prefix, so that the same tables have the same example. */
        ObservedRoute example() {
            return new ObservedRoute(kind.peer(), kind.view(), first, kind.communities(), kind.asPath(),
                    kind.localPreference(), kind.med());
        }
    }
}
