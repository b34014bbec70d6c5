package org.erdsl.reading.ios;

import java.math.BigInteger;

import org.erdsl.net.IpAddress;

/** How many leading ones a mask of IPv4 has. */
public final class MaskLength {

    private static final int BITS = 32;
    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(BITS).subtract(BigInteger.ONE);

    private MaskLength() {
    }

    /** @throws IllegalArgumentException when it is no mask */
    public static int of(String text) {
        var mask = IpAddress.valueOf(text).value();
        var length = mask.bitCount();
        if (!ALL.shiftRight(BITS - length).shiftLeft(BITS - length).equals(mask)) {
            throw new IllegalArgumentException(text + " is no mask");
        }
        return length;
    }
}
