package org.erdsl.reading.vrp;

import org.erdsl.net.IpAddress;

/** Lengths of prefixes, which VRP shows as masks too. */
final class Masks {

    private Masks() {
    }

    /** @throws IllegalArgumentException where a text is neither a length nor a mask */
    static int length(String text) {
        if (text.matches("\\d{1,3}")) {
            return Integer.parseInt(text);
        }
        var mask = IpAddress.valueOf(text).value();
        var ones = mask.bitCount();
        if (mask.getLowestSetBit() != Integer.SIZE - ones && ones > 0) {
            throw new IllegalArgumentException("no mask: " + text);
        }
        return ones;
    }
}
