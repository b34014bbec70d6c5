package org.erdsl.generator.iosxe;

import java.math.BigInteger;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** How IOS XE writes a prefix in a {@code network} line: IPv4 with a mask, IPv6 with a length. */
final class NetworkText {

    private NetworkText() {
    }

    static String of(Prefix prefix) {
        return prefix.family() == AddressFamily.IPV4
                ? prefix.network() + " mask " + mask(prefix.length())
                : prefix.toString();
    }

    static IpAddress mask(int length) {
        var bits = AddressFamily.IPV4.bits();
        var all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        return new IpAddress(AddressFamily.IPV4, all.shiftRight(bits - length).shiftLeft(bits - length));
    }
}
