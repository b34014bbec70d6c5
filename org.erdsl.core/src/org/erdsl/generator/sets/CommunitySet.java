package org.erdsl.generator.sets;

import java.util.List;
import java.util.Optional;

import org.erdsl.net.Community;

/**
 * Communities that terms look for.
 *
 * @param name unique among the sets of communities of the router
 * @param together a community that has to stand beside any of the others, where the terms ask for one
 * @param communities any of which may be carried
 */
public record CommunitySet(String name, Optional<Community> together, List<Community> communities) {

    public CommunitySet {
        communities = List.copyOf(communities);
    }
}
