package org.erdsl.conversion;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Reads and writes a length of time: 300 ms, 30 days. */
final class DurationConverter implements IValueConverter<Duration> {

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})\\s*(ms|seconds|minutes|hours|days)");

    private static final List<ChronoUnit> LARGEST_FIRST =
            List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS, ChronoUnit.MILLIS);

    private final LiteralConverter<Duration> literal =
            new LiteralConverter<>("a length of time such as 300 ms or 30 days", DurationConverter::parse);

    @Override
    public Duration toValue(String text, INode node) {
        return literal.toValue(text, node);
    }

    /** In the largest unit that gives a whole number. */
    @Override
    public String toString(Duration duration) {
        for (var unit : LARGEST_FIRST) {
            if (!duration.isZero() && duration.toMillis() % unit.getDuration().toMillis() == 0) {
                return duration.toMillis() / unit.getDuration().toMillis() + " " + word(unit);
            }
        }
        return "0 ms";
    }

    private static Duration parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "`" + text + "` is not a whole number of ms, seconds, minutes, hours or days");
        }
        var amount = Long.parseLong(matcher.group(1));
        return LARGEST_FIRST.stream()
                .filter(unit -> word(unit).equals(matcher.group(2)))
                .map(unit -> unit.getDuration().multipliedBy(amount))
                .findFirst()
                .orElseThrow();
    }

    private static String word(ChronoUnit unit) {
        return unit == ChronoUnit.MILLIS ? "ms" : unit.toString().toLowerCase(Locale.ROOT);
    }
}
