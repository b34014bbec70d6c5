package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.Condition;
import org.erdsl.running.SourceLine;

/**
 * Route filters that are looked at together. Of those whose prefix holds the route only the ones with the longest prefix
 * count, and of several with that prefix any may match (Juniper, "How Route Filters Are Evaluated in Routing Policy Match
 * Conditions").
 */
final class RouteFilterReading {

    private record Filter(Prefix prefix, Optional<PrefixRange> range, SourceLine line) {
    }

    private final List<Filter> filters = new ArrayList<>();
    private final List<Condition> notUnderstood = new ArrayList<>();

    boolean isEmpty() {
        return filters.isEmpty() && notUnderstood.isEmpty();
    }

    /** Takes {@code PREFIX TYPE ...}. */
    void add(JunosStatement statement) {
        try {
            var prefix = JunosPrefix.of(statement.word(0));
            filters.add(new Filter(prefix, range(prefix, statement), statement.line()));
        } catch (IllegalArgumentException e) {
            notUnderstood.add(Condition.notUnderstood(statement.line(), "route-filter " + statement));
        }
    }

    /** The lengths that match; nothing where none does. */
    private static Optional<PrefixRange> range(Prefix prefix, JunosStatement statement) {
        var bits = prefix.family().bits();
        var lengths = switch (statement.word(1)) {
            case "exact" -> new int[] {prefix.length(), prefix.length(), 2};
            case "orlonger" -> new int[] {prefix.length(), bits, 2};
            case "longer" -> new int[] {prefix.length() + 1, bits, 2};
            case "upto" -> new int[] {prefix.length(), length(statement.word(2)), 3};
            case "prefix-length-range" -> {
                var both = statement.word(2).split("-");
                if (both.length != 2) {
                    throw new IllegalArgumentException(statement.toString());
                }
                yield new int[] {length(both[0]), length(both[1]), 3};
            }
            default -> throw new IllegalArgumentException(statement.toString());
        };
        if (statement.words().size() != lengths[2]) {
            throw new IllegalArgumentException(statement.toString()); // an action of its own
        }
        return lengths[0] > lengths[1] ? Optional.empty() : Optional.of(new PrefixRange(prefix, lengths[0], lengths[1]));
    }

    private static int length(String text) {
        if (!text.matches("/[0-9]{1,3}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text.substring(1));
    }

    Condition condition() {
        var understood = hidesNone() ? together() : longestFirst();
        if (notUnderstood.isEmpty()) {
            return understood;
        }
        // A filter that is not understood may hide others, so nothing of the term is known.
        return new Condition.AnyOf(notUnderstood);
    }

    private boolean hidesNone() {
        return filters.stream().allMatch(filter -> filter.range().filter(range -> range.isExact()).isPresent())
                || filters.stream().allMatch(filter -> filter.range()
                        .filter(range -> range.equals(PrefixRange.orLonger(filter.prefix()))).isPresent())
                || filters.stream().map(Filter::prefix).distinct().count() == 1;
    }

    private Condition together() {
        return new Condition.InPrefixes(filters.stream().flatMap(filter -> filter.range().stream()).toList());
    }

    private Condition longestFirst() {
        var entries = new ArrayList<Condition.FirstOf.Entry>();
        var byPrefix = new LinkedHashMap<Prefix, List<Filter>>();
        filters.stream()
                .sorted(Comparator.comparing((Filter filter) -> -filter.prefix().length()))
                .forEach(filter -> byPrefix.computeIfAbsent(filter.prefix(), prefix -> new ArrayList<>()).add(filter));
        byPrefix.forEach((prefix, same) -> {
            same.forEach(filter -> filter.range().ifPresent(range -> entries.add(new Condition.FirstOf.Entry(true,
                    Condition.inPrefixes(range), filter.line()))));
            entries.add(new Condition.FirstOf.Entry(false, Condition.inPrefixes(PrefixRange.orLonger(prefix)),
                    same.get(0).line()));
        });
        return new Condition.FirstOf(entries);
    }
}
