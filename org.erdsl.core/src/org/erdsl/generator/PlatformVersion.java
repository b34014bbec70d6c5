package org.erdsl.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A version of a platform, as models write it: {@code 8.4}, {@code 17.9.4a}, {@code 21.4R3-S5}. Compared by its numbers
 * only, one after the other, of which those that are missing count as 0.
 *
 * @param text as the model writes it
 */
public record PlatformVersion(String text) implements Comparable<PlatformVersion> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    public PlatformVersion {
        if (!NUMBER.matcher(text).find()) {
            throw new IllegalArgumentException("`" + text + "` is not a version: it has no number");
        }
    }

    @Override
    public int compareTo(PlatformVersion other) {
        var these = numbers();
        var those = other.numbers();
        for (var i = 0; i < Math.max(these.size(), those.size()); i++) {
            var order = Integer.compare(i < these.size() ? these.get(i) : 0, i < those.size() ? those.get(i) : 0);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group()));
        }
        return numbers;
    }

    @Override
    public String toString() {
        return text;
    }
}
