package org.erdsl.reading.vrp;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.erdsl.running.Unknown;

/** What was not understood, each once. */
final class UnknownLog {

    private final Set<Unknown> unknowns = new LinkedHashSet<>();

    Unknown note(Command command) {
        return note(command, command.text());
    }

    Unknown note(Command command, String text) {
        var unknown = new Unknown(command.line(), text);
        unknowns.add(unknown);
        return unknown;
    }

    List<Unknown> all() {
        return unknowns.stream().sorted(Comparator.comparing(Unknown::line)).toList();
    }
}
