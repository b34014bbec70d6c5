package org.erdsl.policy;

import org.erdsl.net.Prefix;

/**
 * The prefixes inside a prefix whose lengths lie in a range.
 *
 * @param prefix the outer prefix
 * @param minimumLength the shortest length that belongs, at least that of the outer prefix
 * @param maximumLength the longest length that belongs
 */
public record PrefixRange(Prefix prefix, int minimumLength, int maximumLength) {

    public PrefixRange {
        if (minimumLength < prefix.length() || maximumLength < minimumLength
                || maximumLength > prefix.family().bits()) {
            throw new IllegalArgumentException("no range of lengths in " + prefix);
        }
    }

    /** The prefix alone. */
    public static PrefixRange exactly(Prefix prefix) {
        return new PrefixRange(prefix, prefix.length(), prefix.length());
    }

    /** The prefix and everything inside it. */
    public static PrefixRange orLonger(Prefix prefix) {
        return new PrefixRange(prefix, prefix.length(), prefix.family().bits());
    }

    public boolean contains(Prefix other) {
        return prefix.contains(other) && other.length() >= minimumLength && other.length() <= maximumLength;
    }

    /** Whether only the outer prefix itself belongs. */
    public boolean isExact() {
        return minimumLength == prefix.length() && maximumLength == prefix.length();
    }

    /** What numbers of entries in prefix lists are computed from: with another text, they would all change. */
    @Override
    public String toString() {
        return "PrefixRange[prefix=" + prefix + ", minimumLength=" + minimumLength + ", maximumLength=" + maximumLength + "]";
    }
}
