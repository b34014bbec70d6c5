package org.erdsl.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Route;

/**
 * A route somebody announces in a test, with everything a router may look at.
 *
 * @param prefix where it leads
 * @param communities its standard communities
 * @param asPath the AS numbers it passed, nearest first
 * @param large its large communities (RFC 8092), three numbers each
 * @param extended the values of its route targets (RFC 4360), AS number and number
 */
public record Announcement(Prefix prefix, List<Community> communities, List<Asn> asPath, List<String> large,
        List<Community> extended) {

    public Announcement {
        communities = List.copyOf(communities);
        asPath = List.copyOf(asPath);
        large = List.copyOf(large);
        extended = List.copyOf(extended);
    }

    /** A route without large and extended communities. */
    public static Announcement of(Prefix prefix, List<Community> communities, List<Asn> asPath) {
        return new Announcement(prefix, communities, asPath, List.of(), List.of());
    }

    /** What policies look at. */
    public Route route() {
        return new Route(prefix, Set.copyOf(communities), asPath);
    }

    /** Whether BGP itself lets a router of this AS take the route from a neighbor of that AS, before any policy. */
    public boolean isTakenBy(Asn router, Asn neighbor) {
        return !asPath.contains(router) && (asPath.isEmpty() || asPath.get(0).equals(neighbor));
    }

    /** Reads lines of columns with bars between them, from the prefix on. */
    public static Announcement of(List<String> columns, List<Asn> usualPath) {
        var attributes = words(columns.get(2), " ");
        var path = values(attributes, "path=", Asn::valueOf);
        return new Announcement(
                Prefix.valueOf(columns.get(0)),
                words(columns.get(1), " ").stream().map(Community::valueOf).toList(),
                path.isEmpty() ? usualPath : path,
                values(attributes, "large=", Function.identity()),
                values(attributes, "extended=", Community::valueOf));
    }

    /** The route as {@link #of(List, List)} reads it. */
    public String row() {
        var attributes = new ArrayList<String>();
        attributes(attributes, "path=", asPath);
        attributes(attributes, "large=", large);
        attributes(attributes, "extended=", extended);
        return prefix + "|" + join(communities, " ") + "|" + String.join(" ", attributes);
    }

    private static void attributes(List<String> attributes, String key, List<?> values) {
        if (!values.isEmpty()) {
            attributes.add(key + join(values, ","));
        }
    }

    private static String join(List<?> values, String separator) {
        return values.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    private static <T> List<T> values(List<String> attributes, String key, Function<String, T> read) {
        return attributes.stream()
                .filter(attribute -> attribute.startsWith(key))
                .flatMap(attribute -> words(attribute.substring(key.length()), ",").stream())
                .map(read)
                .toList();
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator)).filter(word -> !word.isBlank()).toList();
    }

    /** The lines of a file without comments, split into their columns. */
    public static List<List<String>> table(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            }
        }
        return rows;
    }
}
