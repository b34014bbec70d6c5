package org.erdsl.observed.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.erdsl.net.Asn;
import org.erdsl.observed.JsonValues;

/**
 * Where columns of a table stand, by its heading. Some releases of IOS shift lines by a column against their heading.
 *
 * @param network the column where networks begin
 * @param nextHop where next hops begin
 * @param preferenceFrom where local preferences may begin; -1 where there are none
 * @param preferenceTo behind the last column they may have
 * @param path where AS paths begin
 */
record RouteColumns(int network, int nextHop, int preferenceFrom, int preferenceTo, int path) {

    /** Numbers of EOS stand below the beginning of their heading, those of others below its end. */
    static RouteColumns of(String heading) {
        var eos = heading.indexOf("LocPref");
        var others = heading.indexOf("LocPrf");
        var from = eos >= 0 ? eos : others < 0 ? -1 : heading.indexOf("Metric") + "Metric".length();
        var to = eos >= 0 ? heading.indexOf("Weight") : others + "LocPrf".length();
        return new RouteColumns(heading.indexOf("Network"), heading.indexOf("Next Hop"), from, to,
                heading.contains("AS Path") ? heading.indexOf("AS Path") : heading.indexOf("Path"));
    }

    /** Nothing where the line does not keep to its columns. */
    OptionalLong localPreference(String line, int shift) {
        return preferenceFrom < 0 || cuts(line, preferenceFrom + shift) || cuts(line, preferenceTo + shift)
                ? OptionalLong.empty()
                : JsonValues.wholeNumber(part(line, preferenceFrom + shift, preferenceTo + shift).strip());
    }

    /** The path, without the origin behind it; nothing where the line does not keep to its columns. */
    Optional<List<Asn>> asPath(String line, int shift) {
        return cuts(line, path + shift) ? Optional.empty()
                : JsonValues.asPath(part(line, path + shift, line.length()).strip().replaceFirst(" ?[ie?|&]+$", ""));
    }

    /** Whether a word stands on both sides of a place. */
    private static boolean cuts(String line, int at) {
        return at > 0 && at < line.length() && !Character.isWhitespace(line.charAt(at - 1))
                && !Character.isWhitespace(line.charAt(at));
    }

    private static String part(String line, int from, int to) {
        return from >= line.length() ? "" : line.substring(from, Math.min(to, line.length()));
    }
}
