package org.erdsl.sets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What becomes of the standard communities of a route.
 *
 * @param added those it has afterwards, whether it had them or not
 * @param removed those it has not, whether it had them or not; none is added too
 */
public record CommunityChange(SortedSet<CommunityAtom> added, SortedSet<CommunityAtom> removed) {

    static final CommunityChange NONE = new CommunityChange(new TreeSet<>(), new TreeSet<>());

    public CommunityChange {
        added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
        removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    }

    CommunityChange adding(Collection<CommunityAtom> atoms) {
        var more = new TreeSet<>(added);
        var fewer = new TreeSet<>(removed);
        more.addAll(atoms);
        fewer.removeAll(atoms);
        return new CommunityChange(more, fewer);
    }

    CommunityChange removing(Collection<CommunityAtom> atoms) {
        var fewer = new TreeSet<>(added);
        var more = new TreeSet<>(removed);
        fewer.removeAll(atoms);
        more.addAll(atoms);
        return new CommunityChange(fewer, more);
    }

    @Override
    public String toString() {
        var words = new ArrayList<String>();
        if (!added.isEmpty()) {
            words.add("communities " + names(added) + " added");
        }
        if (!removed.isEmpty()) {
            words.add("communities " + names(removed) + " removed");
        }
        return String.join(", ", words);
    }

    private static String names(SortedSet<CommunityAtom> atoms) {
        return atoms.stream().map(CommunityAtom::toString).collect(Collectors.joining(" "));
    }
}
