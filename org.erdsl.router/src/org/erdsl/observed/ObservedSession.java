package org.erdsl.observed;

import java.util.Optional;
import java.util.OptionalLong;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;

/**
 * A session as a router lists it.
 *
 * @param peer the other end
 * @param family the family of the routes, where the list is of one family or says it
 * @param remoteAs the neighbor's AS number, where shown
 * @param state the state in the words of RFC 4271, section 8.2.2: {@code Established}
 * @param accepted how many prefixes of the neighbor the router holds, where it counts them
 */
public record ObservedSession(Peer peer, Optional<AddressFamily> family, Optional<Asn> remoteAs, String state,
        OptionalLong accepted) {

    /** The state of a session that exchanges routes. */
    public static final String ESTABLISHED = "Established";

    public boolean isEstablished() {
        return state.equalsIgnoreCase(ESTABLISHED);
    }
}
