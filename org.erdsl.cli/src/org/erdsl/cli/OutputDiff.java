package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.OutputChange;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/** Shows what writing would change in a file as a unified diff, which {@code patch} reads. */
final class OutputDiff {

    private static final int CONTEXT = 3;
    private static final String NOTHING = "/dev/null";
    private static final String UNENDED = "\n\\ No newline at end of file";

    private final PrintWriter out;

    OutputDiff(PrintWriter out) {
        this.out = out;
    }

    /** Prints nothing for a file that stays as it is. */
    void print(OutputChange change) {
        if (change.kind() == OutputChange.Kind.UNCHANGED) {
            return;
        }
        var before = lines(change.textBefore());
        var after = lines(change.textAfter());
        var patch = DiffUtils.diff(before, after);
        UnifiedDiffUtils.generateUnifiedDiff(
                change.kind() == OutputChange.Kind.ADDED ? NOTHING : "a/" + change.path(),
                change.kind() == OutputChange.Kind.REMOVED ? NOTHING : "b/" + change.path(),
                before, patch, CONTEXT).forEach(line -> out.print(line + "\n"));
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var last = lines.remove(lines.size() - 1);
        if (!last.isEmpty()) {
            lines.add(last + UNENDED);
        }
        return lines;
    }
}
