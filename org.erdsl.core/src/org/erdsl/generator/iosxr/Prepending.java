package org.erdsl.generator.iosxr;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.net.Asn;

/** How RPL puts AS numbers before a path: each statement before what the earlier ones put there. */
final class Prepending {

    private Prepending() {
    }

    /**
     * The statements in the order they are executed, so that the path ends up as asked for.
     *
     * @param path the AS numbers, the leftmost first; empty for no statement
     */
    static List<String> statements(List<Asn> path) {
        var statements = new ArrayList<String>();
        var end = path.size();
        while (end > 0) {
            var asn = path.get(end - 1);
            var start = end - 1;
            while (start > 0 && path.get(start - 1).equals(asn)) {
                start--;
            }
            statements.add("prepend as-path " + asn + " " + (end - start));
            end = start;
        }
        return statements;
    }
}
