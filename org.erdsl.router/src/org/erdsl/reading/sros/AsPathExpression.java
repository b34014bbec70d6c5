package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.erdsl.net.Asn;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;

/**
 * An expression over AS numbers, which has to match the whole path. Nokia, 7705 SAR OS Router Configuration Guide, tables
 * "AS Path and Community Regular Expression Operators" and "Examples": numbers, ranges {@code 10-14}, {@code .} for any
 * number, sets in square brackets, groups in parentheses, {@code |}, and behind a term {@code *}, {@code +}, {@code ?} or
 * {@code {m,n}}; {@code null} is the empty path.
 */
final class AsPathExpression {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<range>\\d+-\\d+)|(?<number>\\d+)"
            + "|(?<times>\\{\\d+(?:,\\d*)?\\})|(?<null>null)|(?<mark>[.|()\\[\\]*+?]))");

    private final Matcher tokens;
    private boolean hasToken;

    private AsPathExpression(String expression) {
        tokens = TOKEN.matcher(expression);
        next();
    }

    /** The paths it matches; nothing where it is no such expression. */
    static Optional<AsPathPattern> of(String expression) {
        try {
            var reading = new AsPathExpression(expression);
            var pattern = reading.either();
            return reading.isAtEnd() ? Optional.of(pattern) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // Numbers out of range and marks out of place alike: what it says is not known.
            return Optional.empty();
        }
    }

    private AsPathPattern either() {
        var parts = new ArrayList<AsPathPattern>(List.of(sequence()));
        while (takes("|")) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new AsPathPattern.Either(parts);
    }

    private AsPathPattern sequence() {
        var parts = new ArrayList<AsPathPattern>();
        while (hasToken && !is("|") && !is(")")) {
            parts.add(repeated(term()));
        }
        return parts.size() == 1 ? parts.get(0) : new AsPathPattern.Sequence(parts);
    }

    private AsPathPattern term() {
        if (takes("(")) {
            var inside = either();
            require(takes(")"));
            return inside;
        }
        if (takes("[")) {
            var ranges = new ArrayList<AsnRange>();
            while (!is("]")) {
                ranges.add(range());
            }
            next();
            return new AsPathPattern.One(ranges);
        }
        if (takes(".")) {
            return AsPathPattern.one(AsnRange.ANY);
        }
        if (hasToken && tokens.group("null") != null) {
            next();
            return AsPathPattern.sequence();
        }
        return AsPathPattern.one(range());
    }

    private AsnRange range() {
        require(hasToken && (tokens.group("range") != null || tokens.group("number") != null));
        var ends = tokens.group().strip().split("-");
        next();
        return new AsnRange(Asn.valueOf(ends[0]), Asn.valueOf(ends[ends.length - 1]));
    }

    private AsPathPattern repeated(AsPathPattern term) {
        if (takes("*")) {
            return new AsPathPattern.Repeated(term, 0, OptionalInt.empty());
        }
        if (takes("+")) {
            return new AsPathPattern.Repeated(term, 1, OptionalInt.empty());
        }
        if (takes("?")) {
            return new AsPathPattern.Repeated(term, 0, OptionalInt.of(1));
        }
        if (hasToken && tokens.group("times") != null) {
            var bounds = tokens.group("times").replaceAll("[{}]", "").split(",", -1);
            next();
            var least = Integer.parseInt(bounds[0]);
            return new AsPathPattern.Repeated(term, least, bounds.length == 1
                    ? OptionalInt.of(least)
                    : bounds[1].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(bounds[1])));
        }
        return term;
    }

    private boolean is(String mark) {
        return hasToken && mark.equals(tokens.group("mark"));
    }

    private boolean takes(String mark) {
        var there = is(mark);
        if (there) {
            next();
        }
        return there;
    }

    private boolean isAtEnd() {
        return !hasToken && tokens.regionStart() == tokens.regionEnd();
    }

    private void next() {
        if (hasToken) {
            tokens.region(tokens.end(), tokens.regionEnd());
        }
        hasToken = tokens.lookingAt();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("no expression over AS numbers");
        }
    }
}
