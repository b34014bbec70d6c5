package org.erdsl.reading.routeros;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.erdsl.net.Asn;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.Condition;

/**
 * An expression over AS numbers, which may match any part of a path: {@code ^} and {@code $} are its ends. MikroTik, "Route
 * Selection and Filtering", "AS-PATH Regexp Matching": numbers, ranges in sets, {@code .} for any number, groups, {@code |},
 * and behind a term {@code *}, {@code +} or {@code ?}. No expression matches an empty path.
 */
final class AsPathExpression {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<range>\\d+-\\d+)|(?<number>\\d+)"
            + "|(?<mark>[.|()\\[\\]*+?]))");
    private static final AsPathPattern NOT_EMPTY = new AsPathPattern.Repeated(AsPathPattern.one(AsnRange.ANY), 1,
            OptionalInt.empty());

    private final Matcher tokens;
    private boolean hasToken;

    private AsPathExpression(String expression) {
        tokens = TOKEN.matcher(expression);
        next();
    }

    /** The condition it makes; nothing where it is no such expression. Ends inside of it are not understood. */
    static Optional<Condition> of(String expression) {
        var begins = expression.startsWith("^");
        var ends = expression.endsWith("$");
        try {
            var reading = new AsPathExpression(expression.substring(begins ? 1 : 0, expression.length() - (ends ? 1 : 0)));
            var pattern = reading.either();
            if (!reading.isAtEnd() || pattern instanceof AsPathPattern.Either && (begins || ends)) {
                return Optional.empty();
            }
            var parts = new ArrayList<AsPathPattern>();
            if (!begins) {
                parts.add(AsPathPattern.anything());
            }
            parts.add(pattern);
            if (!ends) {
                parts.add(AsPathPattern.anything());
            }
            return Optional.of(Condition.allOf(new Condition.PathIs(NOT_EMPTY),
                    new Condition.PathIs(new AsPathPattern.Sequence(parts))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
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
