package org.erdsl.net;

/** The two versions of the Internet Protocol a route can belong to. */
public enum AddressFamily {

    IPV4("IPv4", 32),
    IPV6("IPv6", 128);

    private final String label;
    private final int bits;

    AddressFamily(String label, int bits) {
        this.label = label;
        this.bits = bits;
    }

    /** The length of an address in bits: 32 or 128. */
    public int bits() {
        return bits;
    }

    @Override
    public String toString() {
        return label;
    }
}
