package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.Asn;
import org.erdsl.routes.Announcement;

/**
 * A route Microsoft's edge announces and what the router has to do with it, as a person wrote it down.
 *
 * @param announcement the route
 * @param verdict what happens to it
 * @param localPreference the local preference an accepted route gets
 */
record ExpectedRoute(Announcement announcement, Verdict verdict, OptionalInt localPreference) {

    /** What can happen to a route. */
    enum Verdict {
        /** It is in the router's table. */
        ACCEPT,
        /** The filter keeps it out. */
        REJECT,
        /** BGP itself keeps it out, before any filter. */
        REFUSE
    }

    static List<ExpectedRoute> read(Path file) throws IOException {
        var routes = new ArrayList<ExpectedRoute>();
        for (var row : Announcement.table(file)) {
            var verdict = row.get(0).split(" ");
            routes.add(new ExpectedRoute(
                    Announcement.of(row.subList(1, row.size()), List.of(Asn.MICROSOFT)),
                    Verdict.valueOf(verdict[0].toUpperCase(java.util.Locale.ROOT)),
                    verdict.length > 1 ? OptionalInt.of(Integer.parseInt(verdict[1])) : OptionalInt.empty()));
        }
        return routes;
    }
}
