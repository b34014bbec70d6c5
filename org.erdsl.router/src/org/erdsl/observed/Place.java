package org.erdsl.observed;

/**
 * A place in what was read.
 *
 * @param file the name of the file, as whoever gave it named it
 * @param unit what is counted
 * @param number how many of them: lines from 1, bytes from 0
 */
public record Place(String file, Unit unit, long number) {

    /** What places are counted in. */
    public enum Unit { LINE, BYTE }

    public static Place line(String file, long number) {
        return new Place(file, Unit.LINE, number);
    }

    public static Place offset(String file, long number) {
        return new Place(file, Unit.BYTE, number);
    }

    /** {@code table.json:12}, or {@code rib.mrt at byte 4096}. */
    @Override
    public String toString() {
        return unit == Unit.LINE ? file + ":" + number : file + " at byte " + number;
    }
}
