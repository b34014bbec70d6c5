package org.erdsl.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/**
 * A BGP session of a router with Microsoft's edge.
 *
 * @param circuit the name of the circuit, of ASCII letters, digits, hyphens and underscores
 * @param link {@code primary} or {@code secondary}
 * @param family the address family of session and routes
 * @param localAddress the router's address: the first usable of the link subnet ("ExpressRoute routing requirements")
 * @param linkLength the prefix length of the link subnet
 * @param neighbor Microsoft's address: the second usable
 * @param localAs the company's AS number
 * @param remoteAs Microsoft's AS number
 * @param authenticationSecret the name of the secret with the MD5 key, where the session is authenticated
 * @param maximumPrefixes how many prefixes are accepted before the session is torn down, where the model gives it
 * @param advertised exactly what is advertised, in the order of the model
 * @param inbound what is accepted
 * @param outbound what is advertised
 */
public record SessionPlan(String circuit, String link, AddressFamily family, IpAddress localAddress, int linkLength,
        IpAddress neighbor, Asn localAs, Asn remoteAs, Optional<String> authenticationSecret,
        OptionalInt maximumPrefixes, List<Prefix> advertised, RoutePolicy inbound, RoutePolicy outbound) {

    public SessionPlan {
        advertised = List.copyOf(advertised);
    }
}
