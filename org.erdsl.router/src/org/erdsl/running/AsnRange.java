package org.erdsl.running;

import org.erdsl.net.Asn;

/**
 * AS numbers from one to another.
 *
 * @param first the lowest
 * @param last the highest, not below the first
 */
public record AsnRange(Asn first, Asn last) {

    /** Every AS number a path can have. AS 0 stands in none (RFC 7607). */
    public static final AsnRange ANY = new AsnRange(new Asn(1), new Asn(0xFFFF_FFFFL));

    public AsnRange {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("the lower AS number comes first");
        }
    }

    public static AsnRange of(Asn asn) {
        return new AsnRange(asn, asn);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "-" + last;
    }
}
