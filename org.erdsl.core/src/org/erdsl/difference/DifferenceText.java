package org.erdsl.difference;

import java.util.ArrayList;
import java.util.List;

/** A difference in lines for people at a terminal. */
public final class DifferenceText {

    private DifferenceText() {
    }

    /** The lines, which may hold whatever the models say; none where nothing is different. */
    public static List<String> lines(ModelDifference difference) {
        var lines = new ArrayList<String>();
        for (var section : DifferenceSection.of(difference)) {
            lines.add(section.title() + ":");
            for (var entry : section.entries()) {
                lines.add("  " + entry.sentence());
                entry.details().forEach(detail -> lines.add("      " + detail));
            }
        }
        return lines;
    }
}
