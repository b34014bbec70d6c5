package org.erdsl.software;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;


/**
 * The version of a piece of software, such as 3000.270.10.
 *
 * @param parts its numbers, the most significant first; at least one
 */
public record VersionNumber(List<Integer> parts) implements Comparable<VersionNumber> {

    private static final Pattern TEXT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})*");

    public VersionNumber {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a version has at least one number");
        }
    }

    /**
     * Reads numbers separated by dots.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static VersionNumber valueOf(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("`" + text + "` is not made of numbers and dots");
        }
        return new VersionNumber(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList());
    }

    /** By the first number that differs; one that is missing counts as 0, so 4.8 and 4.8.0 compare as equal. */
    @Override
    public int compareTo(VersionNumber other) {
        for (var i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            var order = Integer.compare(part(i), other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int part(int index) {
        return index < parts.size() ? parts.get(index) : 0;
    }

    @Override
    public String toString() {
        return parts.stream().map(Object::toString).collect(joining("."));
    }
}
