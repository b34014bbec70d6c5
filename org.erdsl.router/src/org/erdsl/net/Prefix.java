package org.erdsl.net;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * An IPv4 or IPv6 prefix in network form: no bit beyond its length is set.
 *
 * @param network the first address
 * @param length the length in bits: 0 to 32, or 0 to 128
 */
public record Prefix(IpAddress network, int length) implements Comparable<Prefix> {

    private static final Pattern LENGTH = Pattern.compile("0|[1-9][0-9]{0,2}");

    public Prefix {
        var bits = network.family().bits();
        if (length < 0 || length > bits) {
            throw new IllegalArgumentException(
                    "the length of an " + network.family() + " prefix lies between 0 and " + bits);
        }
        var start = truncate(network, length);
        if (!start.equals(network)) {
            throw new IllegalArgumentException(
                    "`" + network + "/" + length + "` has host bits set; its network is `" + start + "/" + length + "`");
        }
    }

    /**
     * Reads ADDRESS/LENGTH.
     *
     * @throws IllegalArgumentException when the text is no prefix, or has host bits set
     */
    public static Prefix valueOf(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("`" + text + "` has no `/` and length");
        }
        var length = text.substring(slash + 1);
        if (!LENGTH.matcher(length).matches()) {
            throw new IllegalArgumentException("`" + length + "` is not a prefix length");
        }
        return new Prefix(IpAddress.valueOf(text.substring(0, slash)), Integer.parseInt(length));
    }

    /** The prefix of this length that contains the address. */
    public static Prefix containing(IpAddress address, int length) {
        return new Prefix(truncate(address, length), length);
    }

    private static IpAddress truncate(IpAddress address, int length) {
        var hostBits = address.family().bits() - length;
        return new IpAddress(address.family(), address.value().shiftRight(hostBits).shiftLeft(hostBits));
    }

    public AddressFamily family() {
        return network.family();
    }

    /** The n-th address after the network address, counted from 0. */
    public IpAddress address(long n) {
        var address = network.plus(n);
        if (!contains(address)) {
            throw new IllegalArgumentException("`" + this + "` has no address number " + n);
        }
        return address;
    }

    public boolean contains(IpAddress address) {
        return address.family() == family() && truncate(address, length).equals(network);
    }

    /** Whether every address of the other prefix is one of this; a prefix contains itself. */
    public boolean contains(Prefix other) {
        return other.length >= length && contains(other.network);
    }

    public boolean overlaps(Prefix other) {
        return contains(other) || other.contains(this);
    }

    /** How many addresses the prefix holds. */
    public BigInteger size() {
        return BigInteger.ONE.shiftLeft(family().bits() - length);
    }

    @Override
    public int compareTo(Prefix other) {
        var order = network.compareTo(other.network);
        return order == 0 ? Integer.compare(length, other.length) : order;
    }

    @Override
    public String toString() {
        return network + "/" + length;
    }
}
