package org.erdsl.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.observed.ObservedRoute;

/** What was seen of one table of a session: for each prefix what the plan means to become of it. */
final class LiveTable {

    /** More kinds of routes than this are not told apart by their communities. */
    private static final int MOST_KINDS = 4096;

    private final PrefixTable prefixes;
    private final Map<Verdict, Integer> numbers = new HashMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<ObservedRoute> examples = new ArrayList<>();
    private boolean shown;

    LiveTable(AddressFamily family) {
        this.prefixes = new PrefixTable(family);
    }

    /** The table was there whole. */
    void show() {
        shown = true;
    }

    /** Whether anything is known of what is not in it. */
    boolean isShown() {
        return shown;
    }

    /** Whether a region of which nothing is in it is known not to be. */
    boolean tellsCommunities() {
        var missing = new boolean[1];
        prefixes.forEach((prefix, number) -> missing[0] |= !verdicts.get(number).communitiesKnown());
        return shown && !missing[0];
    }

    int size() {
        return prefixes.size();
    }

    boolean contains(Prefix prefix) {
        return prefixes.get(prefix) >= 0;
    }

    /** Takes a route. A recording that shows less of it than an earlier one does not make it less known. */
    void put(ObservedRoute route, Verdict verdict) {
        if (!verdict.communitiesKnown() && contains(route.prefix()) && verdict(route.prefix()).communitiesKnown()) {
            return;
        }
        prefixes.put(route.prefix(), number(route, verdicts.size() < MOST_KINDS ? verdict : verdict.withoutCommunities()));
    }

    private int number(ObservedRoute route, Verdict verdict) {
        return numbers.computeIfAbsent(verdict, key -> {
            verdicts.add(key);
            examples.add(route);
            return verdicts.size() - 1;
        });
    }

    void remove(Prefix prefix) {
        prefixes.remove(prefix);
    }

    /** Forgets everything, also that it was shown. */
    void clear() {
        shown = false;
        prefixes.clear();
    }

    /** The verdict on a prefix that is in the table. */
    Verdict verdict(Prefix prefix) {
        return verdicts.get(prefixes.get(prefix));
    }

    /** What is done with each route. */
    interface Entry {
        /** @param kind a route of the same verdict, as it was seen */
        void take(Prefix prefix, Verdict verdict, ObservedRoute kind);
    }

    void forEach(Entry entry) {
        prefixes.forEach((prefix, number) -> entry.take(prefix, verdicts.get(number), examples.get(number)));
    }
}
