package org.erdsl.rules.peering;

import org.erdsl.net.Asn;

/** AS numbers for use inside a company: RFC 6996. */
final class PrivateAsn {

    private PrivateAsn() {
    }

    /** Whether it is private, without what Microsoft keeps to itself: see {@link ReservedAsn}. */
    static boolean contains(Asn asn) {
        var value = asn.value();
        return value >= 64512 && value <= 65514 || value >= 65521 && value <= 65534
                || value >= 4200000000L && value <= 4294967294L;
    }
}
