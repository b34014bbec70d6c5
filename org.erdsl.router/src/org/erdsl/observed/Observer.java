package org.erdsl.observed;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

/** Who is told what the tables of a router hold. */
public interface Observer {

    /** A session is in a list. */
    void session(ObservedSession session);

    /**
     * A list of sessions is there whole, so a session that is not in it is not on the router.
     *
     * @param vrf the VRF, where it is said
     * @param family the family, where the list is of one
     */
    void sessionsListed(Optional<String> vrf, Optional<AddressFamily> family);

    /** A table is there whole. It is said before its routes. */
    void table(ShownTable table);

    /** A route is in a table, in the place of an earlier one of the same prefix. */
    void route(ObservedRoute route, Place place);

    /** A route is taken out of a table. */
    void withdrawn(Peer peer, View view, Prefix prefix);

    /** A session began or ended, so its table is empty, and not known whole until {@link #table} says so. */
    void cleared(Peer peer, View view);

    /** A part of what was read is broken, and was skipped: why, in words that hold nothing of it but numbers. */
    void unreadable(Place place, String why);
}
