package org.erdsl.reader;

import java.util.List;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.routes.Announcement;

/** A BGP session as its configuration makes it. */
public interface ReadSession {

    /** The VRF it stands in; nothing in the global table. */
    default Optional<String> vrf() {
        return Optional.empty();
    }

    /** The AS number the neighbor sees; null where the configuration leaves it to the router, which has one. */
    Asn localAs();

    Asn remoteAs();

    Optional<MaximumPrefixes> maximumPrefixes();

    Optional<Bfd> bfd();

    Optional<SessionTimers> timers();

    /** The peer group it joins, where it joins one that the configuration does not define. */
    default Optional<String> peerGroup() {
        return Optional.empty();
    }

    /** Whether private AS numbers are taken out of what is advertised. */
    default boolean removesPrivateAsns() {
        return false;
    }

    /** The address it begins at, where the configuration says so. */
    default Optional<IpAddress> localAddress() {
        return Optional.empty();
    }

    /** Whether routes are advertised with the router itself as the next hop, as the configuration says. */
    default boolean nextHopSelf() {
        return false;
    }

    /** Whether routes whose path does not begin with the neighbor's AS are dropped. */
    boolean firstAsCheck();

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
