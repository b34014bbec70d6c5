package org.erdsl.azure;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.Asn;

/**
 * The Microsoft peering of a circuit, as Azure keeps it.
 *
 * @param peerAsn the company's AS number on the sessions
 * @param vlan the VLAN of the peering, the same on both links, where the model says
 * @param ipv4 what there is of IPv4
 * @param ipv6 what there is of IPv6
 * @param customerAsn the AS number the advertised prefixes are registered to, where it is another
 * @param registry the routing registry AS number and prefixes are registered in, as Azure spells it, where the model says
 * @param sharedKeySecret the name of the secret that holds the MD5 key, where the sessions are authenticated; never the key
 */
public record PeeringPlan(Asn peerAsn, OptionalInt vlan, Optional<FamilyPlan> ipv4, Optional<FamilyPlan> ipv6,
        Optional<Asn> customerAsn, Optional<String> registry, Optional<String> sharedKeySecret) {
}
