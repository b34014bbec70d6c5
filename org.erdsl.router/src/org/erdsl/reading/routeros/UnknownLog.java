package org.erdsl.reading.routeros;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.erdsl.running.SourceLine;
import org.erdsl.running.Unknown;

/** What was not understood, each once. */
final class UnknownLog {

    private final Set<Unknown> unknowns = new LinkedHashSet<>();

    Unknown note(SourceLine line, String text) {
        var unknown = new Unknown(line, text);
        unknowns.add(unknown);
        return unknown;
    }

    List<Unknown> all() {
        return unknowns.stream().sorted(Comparator.comparing(Unknown::line)).toList();
    }
}
