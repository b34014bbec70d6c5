package org.erdsl.net;

import java.util.regex.Pattern;

/**
 * A bandwidth.
 *
 * @param megabitsPerSecond the amount in Mbps (10^6 bits per second), greater than 0
 */
public record Bandwidth(long megabitsPerSecond) implements Comparable<Bandwidth> {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,8})\\s*(Mbps|Gbps)");
    private static final long MEGABITS_PER_GIGABIT = 1000;

    public Bandwidth {
        if (megabitsPerSecond <= 0) {
            throw new IllegalArgumentException("a bandwidth is greater than 0");
        }
    }

    /**
     * Reads a whole number of Mbps or Gbps, with or without a space.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static Bandwidth valueOf(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("`" + text + "` is not a whole number of Mbps or Gbps");
        }
        var amount = Long.parseLong(matcher.group(1));
        return new Bandwidth(matcher.group(2).equals("Gbps") ? amount * MEGABITS_PER_GIGABIT : amount);
    }

    @Override
    public int compareTo(Bandwidth other) {
        return Long.compare(megabitsPerSecond, other.megabitsPerSecond);
    }

    @Override
    public String toString() {
        return megabitsPerSecond % MEGABITS_PER_GIGABIT == 0
                ? megabitsPerSecond / MEGABITS_PER_GIGABIT + " Gbps"
                : megabitsPerSecond + " Mbps";
    }
}
