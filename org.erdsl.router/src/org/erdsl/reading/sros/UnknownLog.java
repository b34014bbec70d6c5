package org.erdsl.reading.sros;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.erdsl.running.Unknown;

/** What was not understood, each once. */
final class UnknownLog {

    private final Set<Unknown> unknowns = new LinkedHashSet<>();

    /** Notes a node and what follows it. */
    Unknown note(Node node, String context) {
        return note(new Unknown(node.line(), (context + " " + node.text()).strip()));
    }

    Unknown note(Unknown unknown) {
        unknowns.add(unknown);
        return unknown;
    }

    List<Unknown> all() {
        return unknowns.stream().sorted(Comparator.comparing(Unknown::line)).toList();
    }
}
