package org.erdsl.reader.iosxe;

import java.math.BigInteger;

import org.erdsl.net.IpAddress;

/** How many leading ones a mask of IPv4 has. */
final class MaskLength {

    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);

    private MaskLength() {
    }

    /** @throws IllegalArgumentException when there is a one behind a zero */
    static int of(IpAddress mask) {
        var length = mask.value().bitCount();
        if (!ALL.shiftRight(32 - length).shiftLeft(32 - length).equals(mask.value())) {
            throw new IllegalArgumentException(mask + " is no mask");
        }
        return length;
    }
}
