package org.erdsl.reading.vyos;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.erdsl.reading.ios.Statement;

/** What VyOS says of a neighbor, in FRR's words: {@code bgpd.frr.j2} of {@code vyos-1x}. */
final class NeighborWords {

    /** Statements whose words differ; the others are the same. */
    private static final List<Map.Entry<Pattern, String>> DIFFERENT = List.of(
            word("(route-map|prefix-list|filter-list|distribute-list) import (\\S+)", "$1 $2 in"),
            word("(route-map|prefix-list|filter-list|distribute-list) export (\\S+)", "$1 $2 out"),
            word("nexthop-self( force)?", "next-hop-self$1"),
            word("remove-private-as( all)?", "remove-private-AS$1"),
            word("allowas-in number (\\d+)", "allowas-in $1"),
            word("graceful-restart enable", "graceful-restart"),
            word("graceful-restart (disable|restart-helper)", "graceful-restart-helper"),
            word("disable-capability-negotiation", "dont-capability-negotiate"),
            // No key may be seen, whatever becomes of the statement.
            word("password .*", "password hidden"));

    private static final Pattern NOT_SENT = Pattern.compile("disable-send-community (standard|extended)");

    private NeighborWords() {
    }

    private static Map.Entry<Pattern, String> word(String vyos, String frr) {
        return Map.entry(Pattern.compile(vyos), frr);
    }

    static Statement of(VyosNode neighbor, VyosNode.Leaf leaf, String text, int depth) {
        var notSent = NOT_SENT.matcher(text);
        var said = notSent.matches()
                ? "no neighbor " + neighbor.word() + " send-community " + notSent.group(1)
                : "neighbor " + neighbor.word() + " " + frr(text);
        return new Statement(leaf.line(), depth, said, List.of());
    }

    private static String frr(String text) {
        return DIFFERENT.stream().map(word -> Map.entry(word.getKey().matcher(text), word.getValue()))
                .filter(word -> word.getKey().matches()).map(word -> word.getKey().replaceFirst(word.getValue()))
                .findFirst().orElse(text);
    }
}
