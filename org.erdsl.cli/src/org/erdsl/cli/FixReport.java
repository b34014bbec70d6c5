package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.List;

/**
 * What {@code --fix} did.
 *
 * @param applied the fixes, in the order in which they were applied
 */
record FixReport(List<AppliedFix> applied) {

    FixReport {
        applied = List.copyOf(applied);
    }

    void print(PrintWriter out, FileNames names) {
        for (var fix : applied) {
            var place = fix.problem().place();
            out.println("fixed %s:%d:%d: %s [%s]".formatted(names.of(place.file()), place.line(), place.column(),
                    fix.fix().label(), fix.problem().rule()));
        }
        applied.stream().map(fix -> names.of(fix.fix().edit().file())).distinct().sorted()
                .forEach(file -> out.println("rewrote " + file));
        if (applied.isEmpty()) {
            out.println("nothing to fix");
        }
    }
}
