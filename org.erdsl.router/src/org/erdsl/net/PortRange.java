package org.erdsl.net;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * TCP ports from one to another.
 *
 * @param first the lowest, 1 to 65535
 * @param last the highest, not below the first
 */
public record PortRange(int first, int last) implements Comparable<PortRange> {

    private static final Pattern TEXT = Pattern.compile("[0-9]{1,5}(-[0-9]{1,5})?");
    private static final int MAXIMUM = 65535;
    private static final Comparator<PortRange> ORDER =
            Comparator.comparingInt(PortRange::first).thenComparingInt(PortRange::last);

    public PortRange {
        if (first < 1 || last > MAXIMUM) {
            throw new IllegalArgumentException("a port lies between 1 and " + MAXIMUM);
        }
        if (first > last) {
            throw new IllegalArgumentException("the lower port comes first");
        }
    }

    /**
     * Reads one port (443) or two with a hyphen (5671-5672).
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static PortRange valueOf(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("`" + text + "` is neither");
        }
        var hyphen = text.indexOf('-');
        return hyphen < 0
                ? new PortRange(Integer.parseInt(text), Integer.parseInt(text))
                : new PortRange(Integer.parseInt(text.substring(0, hyphen)), Integer.parseInt(text.substring(hyphen + 1)));
    }

    /** Whether a port is one of these. */
    public boolean contains(int port) {
        return first <= port && port <= last;
    }

    @Override
    public int compareTo(PortRange other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
