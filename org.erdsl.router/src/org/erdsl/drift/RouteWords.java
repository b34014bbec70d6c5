package org.erdsl.drift;

import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.policy.PrefixRange;
import org.erdsl.sets.Carrying;
import org.erdsl.sets.RoutePart;
import org.erdsl.sets.RouteSet;

/** A set of routes in a few words. */
public final class RouteWords {

    /** More than that nobody reads. */
    private static final int MOST_PREFIXES = 4;

    private RouteWords() {
    }

    /** {@code 193.0.12.0/24}, {@code routes with 12076:51024}, {@code routes of 10.0.0.0/8 and longer with ...}. */
    public static String of(RouteSet routes) {
        return of(routes, UnaryOperator.identity());
    }

    /**
     * The same, with what routes carry called by other names.
     *
     * @param names for {@code 12076:51024} what it is called
     */
    public static String of(RouteSet routes, UnaryOperator<String> names) {
        var parts = routes.parts();
        var communities = communities(parts, names);
        var prefixes = routes.prefixRanges(MOST_PREFIXES + 1);
        var path = path(parts);
        if (prefixes.size() > MOST_PREFIXES) {
            return "routes" + communities + path;
        }
        return (exact(prefixes) ? "" : "routes of ") + join(prefixes) + communities + path;
    }

    /** The communities by which the routes are known: those that each alternative asks for. */
    private static String communities(List<RoutePart> parts, UnaryOperator<String> names) {
        var alternatives = new TreeSet<String>();
        for (var part : parts) {
            for (var carrying : part.carrying()) {
                if (carrying.with().isEmpty()) {
                    return "";
                }
                alternatives.add(words(carrying, names));
            }
        }
        return alternatives.isEmpty() ? "" : " with " + String.join(" or ", alternatives);
    }

    private static String words(Carrying carrying, UnaryOperator<String> names) {
        return carrying.with().stream().map(names).collect(Collectors.joining(" and "));
    }

    /** An AS path by which the routes are known; nothing where the path does not matter, or it is empty. */
    private static String path(List<RoutePart> parts) {
        var paths = parts.stream().flatMap(part -> part.paths().stream()).distinct().toList();
        if (paths.isEmpty() || paths.contains(List.of()) || parts.stream().anyMatch(part -> part.paths().isEmpty())) {
            return "";
        }
        return " with a path like " + paths.get(0).stream().map(Asn::toString).collect(Collectors.joining(" "));
    }

    private static boolean exact(List<PrefixRange> ranges) {
        return ranges.stream().allMatch(PrefixRange::isExact);
    }

    private static String join(List<PrefixRange> ranges) {
        return ranges.stream().map(RouteWords::text).collect(Collectors.joining(", "));
    }

    private static String text(PrefixRange range) {
        if (range.isExact()) {
            return range.prefix().toString();
        }
        if (range.minimumLength() == range.prefix().length() && range.maximumLength() == range.prefix().family().bits()) {
            return range.prefix() + " and longer";
        }
        return range.prefix() + " from /" + range.minimumLength() + " to /" + range.maximumLength();
    }
}
