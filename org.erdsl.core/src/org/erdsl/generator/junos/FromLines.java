package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;

/** The statements below {@code from} of a term, in the order in which the router shows them. */
final class FromLines {

    private FromLines() {
    }

    static List<String> of(PolicyStatement statement, Term term, SharedPrefixes shared) {
        var lines = new ArrayList<String>();
        term.protocol().ifPresent(protocol -> lines.add("protocol " + protocol + ";"));
        term.matches().forEach(match -> AsPath.of(match).ifPresent(path -> lines.add("as-path " + path.name() + ";")));
        term.matches().stream().map(NamedCommunity::of).filter(names -> !names.isEmpty())
                .forEach(names -> lines.add("community " + any(names) + ";"));
        var list = shared.name(statement, term);
        if (list.isPresent()) {
            lines.add("prefix-list-filter " + list.get() + " orlonger;");
        } else {
            term.matches().forEach(match -> lines.addAll(prefixes(match)));
        }
        return lines;
    }

    /** Whether the router shows a lone statement behind the word {@code from}: it does so with those that name one thing. */
    static boolean isShort(List<String> lines) {
        return lines.size() == 1 && !lines.get(0).startsWith("route-filter ")
                && !lines.get(0).startsWith("prefix-list-filter ");
    }

    private static List<String> prefixes(Match match) {
        return match instanceof Match.AnyPrefix any
                ? any.ranges().stream()
                        .sorted(Comparator.comparing(PrefixRange::prefix).thenComparing(PrefixRange::minimumLength))
                        .map(range -> "route-filter " + RouteFilter.text(range) + ";")
                        .toList()
                : List.of();
    }

    /** Any of several names in brackets is enough. */
    private static String any(List<NamedCommunity> communities) {
        return communities.size() == 1
                ? communities.get(0).name()
                : communities.stream().map(NamedCommunity::name).collect(Collectors.joining(" ", "[ ", " ]"));
    }
}
