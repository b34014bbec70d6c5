package org.erdsl.net;

import java.util.regex.Pattern;

/**
 * The lengths of prefixes from one to another.
 *
 * @param minimum the shortest, from 0
 * @param maximum the longest, not below the minimum; at most the bits of an address of the family they are used with
 */
public record PrefixLengths(int minimum, int maximum) {

    private static final Pattern TEXT = Pattern.compile("[0-9]{1,3}(-[0-9]{1,3})?");

    public PrefixLengths {
        if (minimum < 0 || maximum > AddressFamily.IPV6.bits()) {
            throw new IllegalArgumentException("a prefix length lies between 0 and " + AddressFamily.IPV6.bits());
        }
        if (minimum > maximum) {
            throw new IllegalArgumentException("the shorter length comes first");
        }
    }

    /**
     * Reads two lengths with a hyphen (8-24), or one that is both.
     *
     * @param family the address family, which bounds them
     * @throws IllegalArgumentException when the text is none
     */
    public static PrefixLengths valueOf(String text, AddressFamily family) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("`" + text + "` is not a pair of lengths");
        }
        var hyphen = text.indexOf('-');
        var minimum = Integer.parseInt(hyphen < 0 ? text : text.substring(0, hyphen));
        var maximum = Integer.parseInt(text.substring(hyphen + 1));
        if (maximum > family.bits()) {
            throw new IllegalArgumentException("`" + text + "` is longer than the " + family.bits() + " bits of an address");
        }
        return new PrefixLengths(minimum, maximum);
    }

    @Override
    public String toString() {
        return minimum + "-" + maximum;
    }
}
