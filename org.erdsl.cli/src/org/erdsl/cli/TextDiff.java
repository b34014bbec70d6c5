package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

/** Prints how a text changes, as a unified diff, which {@code patch} reads. */
final class TextDiff {

    private static final int CONTEXT = 3;
    private static final String UNENDED = "\n\\ No newline at end of file";

    private final PrintWriter out;

    TextDiff(PrintWriter out) {
        this.out = out;
    }

    /** Prints nothing where nothing changes. */
    void print(String file, String before, String after) {
        var lines = lines(before);
        UnifiedDiffUtils.generateUnifiedDiff(file, file, lines, DiffUtils.diff(lines, lines(after)), CONTEXT)
                .forEach(line -> out.print(line + "\n"));
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
