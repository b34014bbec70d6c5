package org.erdsl.observed.bgp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;

/**
 * The path attributes of BGP routes (RFC 4271, section 4.3), as far as policies look at them.
 *
 * @param asPath the AS path, nearest first; nothing where it has sets or confederations
 * @param communities the standard communities (RFC 1997)
 * @param localPreference the local preference
 * @param med the multi-exit discriminator
 * @param announced the prefixes in MP_REACH_NLRI (RFC 4760), of IPv6 or IPv4 unicast
 * @param withdrawn those in MP_UNREACH_NLRI
 * @param endOfRib whether it is an MP_UNREACH_NLRI of IPv6 without a prefix, which ends a first exchange (RFC 4724)
 */
public record PathAttributes(Optional<List<Asn>> asPath, Set<Community> communities, OptionalLong localPreference,
        OptionalLong med, List<Prefix> announced, List<Prefix> withdrawn, boolean endOfRib) {
}
