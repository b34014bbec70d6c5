package org.erdsl.policy;

import java.util.List;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;

/**
 * A BGP route, as far as policies look at it.
 *
 * @param prefix where it leads
 * @param communities the standard communities it carries
 * @param asPath the AS numbers it passed, nearest first; empty for a route of one's own
 */
public record Route(Prefix prefix, Set<Community> communities, List<Asn> asPath) {

    public Route {
        communities = Set.copyOf(communities);
        asPath = List.copyOf(asPath);
    }
}
