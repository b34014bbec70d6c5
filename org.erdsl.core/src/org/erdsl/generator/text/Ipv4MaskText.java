package org.erdsl.generator.text;

import java.math.BigInteger;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;

/** How a prefix length of IPv4 is written as a mask: 30 is 255.255.255.252. */
public final class Ipv4MaskText {

    private Ipv4MaskText() {
    }

    /** @param length 0 to 32 */
    public static String of(int length) {
        var bits = AddressFamily.IPV4.bits();
        var all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        return new IpAddress(AddressFamily.IPV4, all.shiftRight(bits - length).shiftLeft(bits - length)).toString();
    }
}
