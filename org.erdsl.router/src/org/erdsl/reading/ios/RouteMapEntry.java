package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.running.SourceLine;

/** An entry of a route map as it was read: what stands in it is looked at when a session uses it. */
final class RouteMapEntry {

    final long number;
    final SourceLine line;
    final List<Statement> statements = new ArrayList<>();
    boolean permit;

    RouteMapEntry(long number, SourceLine line) {
        this.number = number;
        this.line = line;
    }
}
