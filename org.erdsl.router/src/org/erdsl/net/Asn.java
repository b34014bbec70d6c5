package org.erdsl.net;

import java.util.regex.Pattern;

/**
 * An autonomous system number.
 *
 * @param value 0 to 4294967295 (RFC 6793)
 */
public record Asn(long value) implements Comparable<Asn> {

    /** Microsoft's AS number on every ExpressRoute peering ("ExpressRoute routing requirements", 2026-03-12). */
    public static final Asn MICROSOFT = new Asn(12076);

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,10}");
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,5}\\.[0-9]{1,5}");
    private static final long MAXIMUM = 0xFFFF_FFFFL;

    public Asn {
        if (value < 0 || value > MAXIMUM) {
            throw new IllegalArgumentException("an AS number lies between 0 and " + MAXIMUM);
        }
    }

    /** Whether it is set aside for private use: 64512 to 65534 and 4200000000 to 4294967294 (RFC 6996). */
    public boolean isPrivate() {
        return value >= 64512 && value <= 65534 || value >= 4_200_000_000L && value <= 4_294_967_294L;
    }

    /**
     * Reads an AS number in plain (65001) or dotted form (1.10), RFC 5396.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static Asn valueOf(String text) {
        if (PLAIN.matcher(text).matches()) {
            return new Asn(Long.parseLong(text));
        }
        if (DOTTED.matcher(text).matches()) {
            var dot = text.indexOf('.');
            return new Asn(half(text.substring(0, dot)) << 16 | half(text.substring(dot + 1)));
        }
        throw new IllegalArgumentException("`" + text + "` is not an AS number");
    }

    private static long half(String text) {
        var value = Long.parseLong(text);
        if (value > 0xFFFF) {
            throw new IllegalArgumentException("each half of a dotted AS number lies between 0 and 65535");
        }
        return value;
    }

    @Override
    public int compareTo(Asn other) {
        return Long.compare(value, other.value);
    }

    /** The plain form, which every router reads. */
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
