package org.erdsl.reader.routemap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.erdsl.net.Community;

/** A standard community list as a router has it: a line asks for all of its values, and the first that matches decides. */
public final class CommunityFilter {

    private record Line(boolean permit, Set<Community> all) {
    }

    private final List<Line> lines = new ArrayList<>();

    public void add(boolean permit, Collection<Community> all) {
        lines.add(new Line(permit, Set.copyOf(all)));
    }

    public boolean permits(Collection<Community> communities) {
        return lines.stream().filter(line -> communities.containsAll(line.all)).findFirst().map(Line::permit)
                .orElse(false);
    }
}
