package org.erdsl.azure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.Community;
import org.erdsl.policy.Why;

/**
 * A route filter of Azure: Microsoft announces what carries one of its communities, and nothing else. A filter has
 * exactly one rule, and rules can only allow
 * (<a href="https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal">Microsoft</a>), so whatever the
 * model excludes is rejected by the routers alone.
 *
 * @param name its name in Azure
 * @param rule the name of its one rule
 * @param communities what it allows, by community, each once
 */
public record RouteFilterPlan(String name, String rule, List<AllowedCommunity> communities) {

    public RouteFilterPlan {
        communities = List.copyOf(communities);
        if (communities.isEmpty()) {
            throw new IllegalArgumentException("a route filter that allows nothing");
        }
    }

    /**
     * A community that is allowed.
     *
     * @param community the community
     * @param why what it is for
     */
    public record AllowedCommunity(Community community, Why why) {
    }

    /** What it allows, without the reasons. */
    public Set<Community> values() {
        return communities.stream().map(AllowedCommunity::community).collect(Collectors.toUnmodifiableSet());
    }
}
