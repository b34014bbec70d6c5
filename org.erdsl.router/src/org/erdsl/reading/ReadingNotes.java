package org.erdsl.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.erdsl.running.Reading;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Unknown;

/** What becomes of the statements of a text, while it is read. */
public final class ReadingNotes {

    private final TreeSet<SourceLine> skipped = new TreeSet<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    private int understood;

    /** A statement was understood. */
    public void understood() {
        understood++;
    }

    /** A statement has nothing to do with BGP sessions. */
    public void skipped(SourceLine line) {
        skipped.add(line);
    }

    /** A statement is not understood, or not exactly. */
    public Unknown unknown(SourceLine line, String text) {
        var unknown = new Unknown(line, text);
        if (!unknowns.contains(unknown)) {
            unknowns.add(unknown);
        }
        return unknown;
    }

    /** All of it. */
    public Reading reading() {
        return new Reading(understood, List.copyOf(skipped), unknowns);
    }
}
