package org.erdsl.routes;

import java.math.BigInteger;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** Public prefixes one after the other, none inside another: blocks of 20.0.0.0/8 and of 2603::/16. */
final class PrefixSpace {

    private final AddressFamily family;
    private final int block;
    private final BigInteger start;
    private int next;

    PrefixSpace(AddressFamily family) {
        this.family = family;
        var ipv4 = family == AddressFamily.IPV4;
        this.block = ipv4 ? 20 : 44;
        this.start = IpAddress.valueOf(ipv4 ? "20.0.0.0" : "2603::").value();
    }

    /** The next prefix; the lengths go round from that of a block to that of a host. */
    Prefix next() {
        var network = start.add(BigInteger.valueOf(next).shiftLeft(family.bits() - block));
        var length = block + next % (family.bits() - block + 1);
        next++;
        return new Prefix(new IpAddress(family, network), length);
    }
}
