package org.erdsl.generator.routemap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.Community;
import org.erdsl.policy.Match;

/**
 * The communities a term looks for.
 *
 * @param name unique among the router's community lists
 * @param together what has to be carried beside one of the others, where something has
 * @param communities any of which may be carried
 */
public record CommunityList(String name, Optional<Community> together, List<Community> communities) {

    public CommunityList {
        communities = List.copyOf(communities);
    }

    /** The list that a condition needs, where it looks at communities. */
    static Optional<CommunityList> of(String name, Match match) {
        return match.in(new CommunityListOf(name));
    }

    /**
     * The lines of the list, any of which may match. A line asks for all its communities, so those of which any may be
     * carried are a line each, and what has to be carried too stands in every line. Ascending within a line, as routers
     * show them.
     */
    public List<List<Community>> lines() {
        return communities.stream().map(this::line).toList();
    }

    /** The line that asks for a community. */
    public List<Community> line(Community community) {
        return Stream.concat(together.stream(), Stream.of(community)).distinct().sorted().toList();
    }
}
