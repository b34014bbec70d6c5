package org.erdsl.running;

import java.util.List;
import java.util.Optional;

import org.erdsl.net.Prefix;

/**
 * A prefix the router itself puts into BGP.
 *
 * @param vrf the VRF it is in; nothing for the router's own table
 * @param prefix the prefix, whose family is that of the route
 * @param kind how it comes to be a route of BGP
 * @param lines where it stands
 */
public record Origination(Optional<String> vrf, Prefix prefix, Kind kind, List<SourceLine> lines) {

    /** How a prefix comes to be a route of BGP. */
    public enum Kind {
        /** A statement in BGP names it. */
        NETWORK,
        /** It covers more specific routes, and is there while one of them is. */
        AGGREGATE,
        /** A static route that BGP takes over. */
        STATIC
    }

    public Origination {
        lines = List.copyOf(lines);
    }
}
