package org.erdsl.reader.junos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.net.Prefix;
import org.erdsl.reader.Words;

/**
 * The route filters of a term. Of all whose prefix holds the route only those with the longest prefix are looked at; of
 * several with that prefix any may match.
 */
final class RouteFilters {

    private record Filter(Prefix prefix, int least, int most) {
    }

    private final List<Filter> filters = new ArrayList<>();

    void add(Words words) {
        var prefix = words.value(Prefix::valueOf);
        var type = words.oneOf("exact", "orlonger", "longer", "upto", "prefix-length-range");
        var bits = prefix.family().bits();
        var filter = switch (type) {
            case "exact" -> new Filter(prefix, prefix.length(), prefix.length());
            case "orlonger" -> new Filter(prefix, prefix.length(), bits);
            case "longer" -> new Filter(prefix, prefix.length() + 1, bits);
            case "upto" -> new Filter(prefix, prefix.length(), words.value(RouteFilters::length));
            default -> range(prefix, words.word().split("-"), words);
        };
        if (filter.least < prefix.length() || filter.most < filter.least || filter.most > bits
                || filters.stream().anyMatch(other -> other.prefix.family() != prefix.family())) {
            throw words.unknown();
        }
        filters.add(filter);
    }

    private static Filter range(Prefix prefix, String[] lengths, Words words) {
        if (lengths.length != 2) {
            throw words.unknown();
        }
        return new Filter(prefix, length(lengths[0]), length(lengths[1]));
    }

    private static int length(String text) {
        if (!text.matches("/[0-9]{1,3}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text.substring(1));
    }

    boolean isEmpty() {
        return filters.isEmpty();
    }

    /** Without filters every route matches. */
    boolean match(Prefix route) {
        var longest = filters.stream().filter(filter -> filter.prefix.contains(route))
                .mapToInt(filter -> filter.prefix.length()).max();
        return filters.isEmpty() || filters.stream().anyMatch(filter -> filter.prefix.contains(route)
                && filter.prefix.length() == longest.getAsInt()
                && route.length() >= filter.least && route.length() <= filter.most);
    }
}
