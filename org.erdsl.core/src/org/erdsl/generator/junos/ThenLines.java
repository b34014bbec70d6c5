package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;

/** The statements below {@code then} of a term; the decision is the last. */
final class ThenLines {

    private ThenLines() {
    }

    static List<String> of(Term term) {
        var lines = new ArrayList<String>();
        term.localPreference().ifPresent(preference -> lines.add("local-preference " + preference + ";"));
        if (!term.prepended().isEmpty()) {
            lines.add(term.prepended().stream().map(Asn::toString)
                    .collect(Collectors.joining(" ", "as-path-prepend \"", "\";")));
        }
        if (term.nextHopSelf()) {
            lines.add("next-hop self;");
        }
        lines.add(term.accept() ? "accept;" : "reject;");
        return lines;
    }
}
