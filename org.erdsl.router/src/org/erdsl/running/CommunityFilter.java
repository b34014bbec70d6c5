package org.erdsl.running;

import java.util.List;
import java.util.Set;

import org.erdsl.net.Community;

/**
 * Standard communities, one by one: the first entry whose pattern a community has says whether it is in. One that none
 * has is out.
 */
public record CommunityFilter(List<Entry> entries) {

    /** @param in whether communities of the pattern are in */
    public record Entry(boolean in, CommunityPattern pattern) {
    }

    public CommunityFilter {
        entries = List.copyOf(entries);
    }

    /** These communities and no other. */
    public static CommunityFilter of(Set<Community> communities) {
        return new CommunityFilter(communities.stream().sorted()
                .map(community -> new Entry(true, new CommunityPattern.Exactly(community)))
                .toList());
    }
}
