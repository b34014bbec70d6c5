package org.erdsl.generator.routemap;

import java.util.List;

import org.erdsl.net.Community;

/**
 * The communities a term looks for.
 *
 * @param name unique on the router
 * @param communities any of which may be carried. Each has to be a line of its own: a line with several communities
 *     asks for all of them
 */
public record CommunityList(String name, List<Community> communities) {

    public CommunityList {
        communities = List.copyOf(communities);
    }
}
