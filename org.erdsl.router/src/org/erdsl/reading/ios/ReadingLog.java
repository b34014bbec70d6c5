package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.erdsl.running.Reading;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Unknown;

/** What became of the statements of a text while it is read. */
public final class ReadingLog {

    private final Set<SourceLine> understood = new TreeSet<>();
    private final Set<SourceLine> skipped = new TreeSet<>();
    private final Set<Unknown> unknown = new LinkedHashSet<>();

    public void understood(SourceLine line) {
        understood.add(line);
    }

    /** A statement, and everything inside it, has nothing to do with sessions, policies and interfaces. */
    public void skipped(Statement statement) {
        statement.all().forEach(one -> skipped.add(one.line()));
    }

    /** A statement that is not understood, as it will stand in the model. */
    public Unknown unknown(SourceLine line, String text) {
        var made = new Unknown(line, text);
        unknown.add(made);
        return made;
    }

    /** All of it. A line of which anything is unknown counts as unknown. */
    public Reading reading() {
        var lines = unknown.stream().map(Unknown::line).toList();
        understood.removeAll(lines);
        skipped.removeAll(lines);
        skipped.removeAll(understood);
        return new Reading(understood.size(), new ArrayList<>(skipped), List.copyOf(unknown));
    }
}
