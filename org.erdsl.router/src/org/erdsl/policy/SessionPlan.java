package org.erdsl.policy;

import java.util.List;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/**
 * A BGP session of a router with Microsoft's edge. Every back-end checks the first AS of what it hears where its
 * platform can; the plan does not ask for it.
 *
 * @param vrf the VRF it stands in, where it stands in one
 * @param circuit the name of the circuit, of ASCII letters, digits, hyphens and underscores
 * @param link {@code primary} or {@code secondary}
 * @param family the address family of session and routes
 * @param interfaceName the interface the link ends on, as the model names it
 * @param localAddress the router's address: the first usable of the link subnet ("ExpressRoute routing requirements")
 * @param linkLength the prefix length of the link subnet
 * @param neighbor Microsoft's address: the second usable
 * @param localAs the AS number Microsoft sees; where the router's is another, the session has it for its own
 * @param remoteAs Microsoft's AS number
 * @param settings what else the model says of the session
 * @param advertisements exactly what is advertised, in the order of the model
 * @param inbound what is accepted
 * @param outbound what is advertised, with the AS numbers prepended to it
 */
public record SessionPlan(Optional<String> vrf, String circuit, String link, AddressFamily family,
        Optional<String> interfaceName,
        IpAddress localAddress, int linkLength, IpAddress neighbor, Asn localAs, Asn remoteAs,
        SessionSettings settings, List<Advertisement> advertisements, RoutePolicy inbound, RoutePolicy outbound) {

    public SessionPlan {
        advertisements = List.copyOf(advertisements);
    }

    /** Exactly what is advertised, in the order of the model. */
    public List<Prefix> advertised() {
        return advertisements.stream().map(Advertisement::prefix).toList();
    }

    /** What of it the router announces as its own. */
    public List<Prefix> networks() {
        return advertisements.stream().filter(Advertisement::isOwn).map(Advertisement::prefix).toList();
    }

    /** What the session is called where a name of it stands in configuration: {@code amsterdam-primary-v4}. */
    public String name() {
        return circuit + "-" + link + "-v" + family.toString().charAt(family.toString().length() - 1);
    }

    /** The AS numbers prepended to what is advertised, nearest first; empty for none. */
    public List<Asn> prepended() {
        return outbound.terms().stream().filter(PolicyTerm::accept).findFirst().map(PolicyTerm::prepended)
                .orElse(List.of());
    }
}
