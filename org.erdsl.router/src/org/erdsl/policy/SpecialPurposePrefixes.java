package org.erdsl.policy;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

/**
 * Address space that never comes from Microsoft: private, special-purpose and not assigned for global unicast. From
 * the IANA special-purpose registries (RFC 6890 and its updates) and RFC 4291, section 2.4.
 */
public final class SpecialPurposePrefixes {

    private static final List<Prefix> IPV4 = prefixes(
            "0.0.0.0/8",        // this network, RFC 791
            "10.0.0.0/8",       // private use, RFC 1918
            "100.64.0.0/10",    // shared address space, RFC 6598
            "127.0.0.0/8",      // loopback, RFC 1122
            "169.254.0.0/16",   // link local, RFC 3927
            "172.16.0.0/12",    // private use, RFC 1918
            "192.0.0.0/24",     // protocol assignments, RFC 6890
            "192.0.2.0/24",     // documentation, RFC 5737
            "192.88.99.0/24",   // 6to4 relays, deprecated, RFC 7526
            "192.168.0.0/16",   // private use, RFC 1918
            "198.18.0.0/15",    // benchmarking, RFC 2544
            "198.51.100.0/24",  // documentation, RFC 5737
            "203.0.113.0/24",   // documentation, RFC 5737
            "224.0.0.0/4",      // multicast, RFC 5771
            "240.0.0.0/4");     // reserved, RFC 1112

    /** All but 2000::/3, the only space assigned for global unicast, and what is set aside inside it. */
    private static final List<Prefix> IPV6 = prefixes(
            "::/3",
            "2001::/23",        // protocol assignments, Teredo among them, RFC 2928
            "2001:db8::/32",    // documentation, RFC 3849
            "2002::/16",        // 6to4, deprecated, RFC 7526
            "3ffe::/16",        // 6bone, ended, RFC 3701
            "3fff::/20",        // documentation, RFC 9637
            "4000::/2",
            "8000::/1");

    private SpecialPurposePrefixes() {
    }

    /** The prefixes of a family, in ascending order. */
    public static List<Prefix> of(AddressFamily family) {
        return family == AddressFamily.IPV4 ? IPV4 : IPV6;
    }

    private static List<Prefix> prefixes(String... texts) {
        return Stream.of(texts).map(Prefix::valueOf).toList();
    }
}
