package org.erdsl.reader;

import java.util.List;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.routes.Announcement;

/** A BGP session as its configuration makes it. */
public interface ReadSession {

    Asn localAs();

    Asn remoteAs();

    Optional<MaximumPrefixes> maximumPrefixes();

    Optional<Bfd> bfd();

    Optional<SessionTimers> timers();

    /** Whether routes whose path does not begin with the neighbor's AS are dropped. */
    boolean firstAsCheck();

    /** The VRF it stands in, where it stands in one. */
    default Optional<String> vrf() {
        return Optional.empty();
    }

    /** The peer group or template it joins, where it joins one. */
    default Optional<String> peerGroup() {
        return Optional.empty();
    }

    /** Whether private AS numbers are taken out of the paths of what is told. */
    default boolean removesPrivateAsns() {
        return false;
    }

    /** Whether the router passes on what it hears with its own address as the next hop. */
    default boolean nextHopSelf() {
        return false;
    }

    /**
     * The prefixes the router itself puts into BGP for this session's family; nothing where no list names them and the
     * outbound filter alone decides which of its routes are told.
     */
    Optional<List<Prefix>> originated();

    /** What the inbound filter does with a route from the neighbor. BGP's own checks are not its business. */
    Verdict inbound(Announcement route);

    /** What the outbound filter does with a route of the router. */
    Verdict outbound(Announcement route);
}
