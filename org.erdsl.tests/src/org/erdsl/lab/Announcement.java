package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;

/**
 * A route somebody announces in the lab.
 *
 * @param prefix where it leads
 * @param communities its standard communities
 * @param asPath the AS numbers it passed, nearest first
 * @param large its large communities (RFC 8092), three numbers each
 * @param extended the values of its route targets (RFC 4360), AS number and number
 */
record Announcement(Prefix prefix, List<Community> communities, List<Asn> asPath, List<String> large,
        List<Community> extended) {

    /** Reads lines of columns with bars between them, from the prefix on. */
    static Announcement of(List<String> columns, List<Asn> usualPath) {
        var attributes = words(columns.get(2), " ");
        var path = values(attributes, "path=", Asn::valueOf);
        return new Announcement(
                Prefix.valueOf(columns.get(0)),
                words(columns.get(1), " ").stream().map(Community::valueOf).toList(),
                path.isEmpty() ? usualPath : path,
                values(attributes, "large=", Function.identity()),
                values(attributes, "extended=", Community::valueOf));
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
    static List<List<String>> table(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            }
        }
        return rows;
    }
}
