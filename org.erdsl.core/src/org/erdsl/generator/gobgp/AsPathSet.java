package org.erdsl.generator.gobgp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.policy.Match;

/**
 * An AS path set with its one regular expression, which is anchored at both ends or, where any path may follow, at the
 * first AS number. The mark {@code _} stands for what lies between AS numbers, and for either end.
 *
 * @param name says what it matches, so that equal ones are one
 * @param expression the expression
 */
record AsPathSet(String name, String expression) {

    static AsPathSet from(Asn asn) {
        return new AsPathSet("ERDSL-from-" + asn, "^" + asn + "_");
    }

    /** @param before the router's own AS number, where it is in the path already */
    static AsPathSet of(Match.AsPathOf match, Optional<Asn> before) {
        var asns = match.asns().stream().distinct().sorted().map(Asn::toString).toList();
        var name = "ERDSL-only-" + String.join("-", asns) + (match.orEmpty() ? "-or-none" : "")
                + before.map(asn -> "-behind-" + asn).orElse("");
        return new AsPathSet(name, "^" + before.map(asn -> asn + repeated("_", asns, match.orEmpty()))
                .orElseGet(() -> unannounced(asns, match.orEmpty())) + "$");
    }

    private static String unannounced(List<String> asns, boolean orEmpty) {
        var path = any(asns) + repeated("_", asns, true);
        return orEmpty ? "(" + path + ")?" : path;
    }

    private static String repeated(String between, List<String> asns, boolean orNone) {
        return "(" + between + any(asns) + ")" + (orNone ? "*" : "+");
    }

    private static String any(List<String> asns) {
        return asns.stream().collect(Collectors.joining("|", "(", ")"));
    }
}
