package org.erdsl.net;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A BGP standard community (RFC 1997).
 *
 * @param asn the first half, by convention the AS number of whoever defined it: 0 to 65535
 * @param number the second half: 0 to 65535
 */
public record Community(int asn, int number) implements Comparable<Community> {

    /** Carried by routes that are about to be withdrawn: GRACEFUL_SHUTDOWN (RFC 8326, section 4.1). */
    public static final Community GRACEFUL_SHUTDOWN = new Community(65535, 0);

    private static final Pattern TEXT = Pattern.compile("[0-9]{1,5}:[0-9]{1,5}");
    private static final Comparator<Community> ORDER =
            Comparator.comparingInt(Community::asn).thenComparingInt(Community::number);

    public Community {
        if (asn < 0 || asn > 0xFFFF || number < 0 || number > 0xFFFF) {
            throw new IllegalArgumentException("each half of a community lies between 0 and 65535");
        }
    }

    /**
     * Reads ASN:NUMBER.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static Community valueOf(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("`" + text + "` is not a community");
        }
        var colon = text.indexOf(':');
        return new Community(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(Community other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return asn + ":" + number;
    }
}
