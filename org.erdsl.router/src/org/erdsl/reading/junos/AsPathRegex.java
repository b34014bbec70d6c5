package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.erdsl.net.Asn;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;

/**
 * An expression on AS paths (Juniper, "Configuring AS Path Regular Expressions"): its terms are AS numbers, ranges of them,
 * the dot for any, and groups; it is about the whole path, so {@code ^} and {@code $} at its ends say nothing; parentheses
 * with nothing between are the null path. {@code !} is not understood.
 */
final class AsPathRegex {

    private static final Pattern TOKEN = Pattern.compile(
            "\\G\\s*(?:(?<number>\\d+(?:\\.\\d+)?)(?:\\s*-\\s*(?<last>\\d+(?:\\.\\d+)?))?|(?<mark>[.()|*+?^$])"
                    + "|\\{(?<least>\\d+)(?<comma>,)?(?<most>\\d+)?\\})");

    private final Matcher tokens;
    private boolean open;

    private AsPathRegex(String text) {
        this.tokens = TOKEN.matcher(text);
        this.open = tokens.find();
    }

    /** @throws IllegalArgumentException where it is not understood */
    static AsPathPattern of(String text) {
        var regex = new AsPathRegex(text.strip());
        if (text.isBlank()) {
            throw new IllegalArgumentException(text);
        }
        regex.takeMark("^");
        var pattern = regex.either();
        regex.takeMark("$");
        if (regex.open || regex.end() != text.strip().length()) {
            throw new IllegalArgumentException(text);
        }
        return pattern;
    }

    private int lastEnd;

    private int end() {
        return lastEnd;
    }

    private void next() {
        lastEnd = tokens.end();
        open = tokens.find();
    }

    private boolean isMark(String mark) {
        return open && mark.equals(tokens.group("mark"));
    }

    private boolean takeMark(String mark) {
        if (isMark(mark)) {
            next();
            return true;
        }
        return false;
    }

    private AsPathPattern either() {
        var parts = new ArrayList<AsPathPattern>(List.of(sequence()));
        while (takeMark("|")) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new AsPathPattern.Either(parts);
    }

    private AsPathPattern sequence() {
        var parts = new ArrayList<AsPathPattern>();
        while (open && !isMark("|") && !isMark(")") && !isMark("$")) {
            parts.add(repeated(term()));
        }
        return parts.size() == 1 ? parts.get(0) : new AsPathPattern.Sequence(parts);
    }

    private AsPathPattern term() {
        if (tokens.group("number") != null) {
            var first = Asn.valueOf(tokens.group("number"));
            var last = tokens.group("last") == null ? first : Asn.valueOf(tokens.group("last"));
            next();
            return AsPathPattern.one(new AsnRange(first, last));
        }
        if (takeMark(".")) {
            return AsPathPattern.one(AsnRange.ANY);
        }
        if (!takeMark("(")) {
            throw new IllegalArgumentException("no term");
        }
        var group = either();
        if (!takeMark(")")) {
            throw new IllegalArgumentException("no closing parenthesis");
        }
        return group;
    }

    private AsPathPattern repeated(AsPathPattern term) {
        if (takeMark("*")) {
            return new AsPathPattern.Repeated(term, 0, OptionalInt.empty());
        }
        if (takeMark("+")) {
            return new AsPathPattern.Repeated(term, 1, OptionalInt.empty());
        }
        if (takeMark("?")) {
            return new AsPathPattern.Repeated(term, 0, OptionalInt.of(1));
        }
        if (!open || tokens.group("least") == null) {
            return term;
        }
        var least = Integer.parseInt(tokens.group("least"));
        var most = tokens.group("most") != null ? OptionalInt.of(Integer.parseInt(tokens.group("most")))
                : tokens.group("comma") != null ? OptionalInt.empty() : OptionalInt.of(least);
        next();
        return new AsPathPattern.Repeated(term, least, most);
    }
}
