package org.erdsl.net;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;

import com.google.common.net.InetAddresses;

/**
 * An IPv4 or IPv6 address.
 *
 * @param family the version of the protocol
 * @param value the address as an unsigned number of {@link AddressFamily#bits()} bits
 */
public record IpAddress(AddressFamily family, BigInteger value) implements Comparable<IpAddress> {

    public IpAddress {
        if (value.signum() < 0 || value.bitLength() > family.bits()) {
            throw new IllegalArgumentException("an " + family + " address has " + family.bits() + " bits");
        }
    }

    /**
     * Reads a dotted IPv4 or an IPv6 address (RFC 4291, section 2.2); no host names, no zone, no IPv4 address in IPv6
     * form.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static IpAddress valueOf(String text) {
        if (!InetAddresses.isInetAddress(text) || text.indexOf('%') >= 0) {
            throw new IllegalArgumentException("`" + text + "` is not an IP address");
        }
        var address = InetAddresses.forString(text);
        if (address instanceof Inet4Address && text.indexOf(':') >= 0) {
            throw new IllegalArgumentException("write the IPv4 address in `" + text + "` without its IPv6 form");
        }
        var family = address instanceof Inet6Address ? AddressFamily.IPV6 : AddressFamily.IPV4;
        return new IpAddress(family, InetAddresses.toBigInteger(address));
    }

    /**
     * The address this many after this one.
     *
     * @throws IllegalArgumentException when that is beyond the last address
     */
    public IpAddress plus(long count) {
        return new IpAddress(family, value.add(BigInteger.valueOf(count)));
    }

    @Override
    public int compareTo(IpAddress other) {
        return family == other.family ? value.compareTo(other.value) : family.compareTo(other.family);
    }

    /** The text form: dotted for IPv4, RFC 5952 for IPv6. */
    @Override
    public String toString() {
        if (family == AddressFamily.IPV6) {
            return InetAddresses.toAddrString(InetAddresses.fromIPv6BigInteger(value));
        }
        var bits = value.intValue();
        return (bits >>> 24) + "." + (bits >>> 16 & 0xFF) + "." + (bits >>> 8 & 0xFF) + "." + (bits & 0xFF);
    }
}
