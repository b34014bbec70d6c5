package org.erdsl.reading.routeros;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Durations as RouterOS writes them: {@code 300ms}, {@code 1m30s}, {@code 3m}. */
final class Durations {

    private static final Map<String, Integer> MILLISECONDS = Map.of("ms", 1, "s", 1000, "m", 60_000, "h", 3_600_000);
    private static final Pattern PART = Pattern.compile("(\\d{1,6})(ms|s|m|h)");

    private Durations() {
    }

    static Optional<Integer> milliseconds(String text) {
        if (!text.matches("(\\d{1,6}(?:ms|s|m|h))+")) {
            return Optional.empty();
        }
        var sum = PART.matcher(text).results()
                .mapToLong(part -> Long.parseLong(part.group(1)) * MILLISECONDS.get(part.group(2))).sum();
        return sum > Integer.MAX_VALUE ? Optional.empty() : Optional.of((int) sum);
    }

    static Optional<Integer> seconds(String text) {
        return milliseconds(text).map(value -> value / 1000);
    }
}
