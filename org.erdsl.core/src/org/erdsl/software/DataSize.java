package org.erdsl.software;

import java.util.regex.Pattern;

/**
 * An amount of data, as Windows counts it: 1 MB is 1,048,576 bytes, 1 GB is 1024 MB.
 *
 * @param bytes 0 or more
 */
public record DataSize(long bytes) implements Comparable<DataSize> {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,12})\\s*(bytes|MB|GB)");
    private static final long MEGABYTE = 1L << 20;
    private static final long GIGABYTE = 1L << 30;

    public DataSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("an amount of data is not negative");
        }
    }

    /**
     * Reads a whole number of bytes, MB or GB, with or without a space.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static DataSize valueOf(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("`" + text + "` is not a whole number of bytes, MB or GB");
        }
        var amount = Long.parseLong(matcher.group(1));
        try {
            return new DataSize(Math.multiplyExact(amount, unit(matcher.group(2))));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("`" + text + "` is too large", e);
        }
    }

    private static long unit(String text) {
        return switch (text) {
            case "GB" -> GIGABYTE;
            case "MB" -> MEGABYTE;
            default -> 1;
        };
    }

    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }

    /** In the largest unit that gives a whole number. */
    @Override
    public String toString() {
        if (bytes > 0 && bytes % GIGABYTE == 0) {
            return bytes / GIGABYTE + " GB";
        }
        return bytes > 0 && bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }
}
