package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.erdsl.check.Problem;
import org.erdsl.finding.Finding;
import org.erdsl.finding.Severity;

/** How many problems of each kind, in words. */
final class Summary {

    private final List<Problem> problems;
    private final int files;

    Summary(Collection<Problem> problems, int files) {
        this.problems = List.copyOf(problems);
        this.files = files;
    }

    boolean errors() {
        return count(Severity.ERROR) > 0;
    }

    /** How a command that checked the model ends. */
    ExitCode exitCode() {
        if (problems.stream().anyMatch(problem -> problem.rule().equals(Finding.INTERNAL))) {
            return ExitCode.INTERNAL;
        }
        return errors() ? ExitCode.ERRORS : ExitCode.OK;
    }

    /** Says on standard error what {@link ExitCode#INTERNAL} stands for, where the findings show it. */
    void warn(PrintWriter err) {
        if (exitCode() == ExitCode.INTERNAL) {
            err.println("erdsl: A rule failed, which the findings name. What the others found stands; please report it.");
        }
    }

    /** {@code checked 2 files: 1 error, 3 warnings}. */
    @Override
    public String toString() {
        var counts = new ArrayList<String>();
        add(counts, count(Severity.ERROR), "error", "errors");
        add(counts, count(Severity.WARNING), "warning", "warnings");
        add(counts, count(Severity.INFO), "hint", "hints");
        return "checked " + amount(files, "file", "files") + ": "
                + (counts.isEmpty() ? "no findings" : String.join(", ", counts));
    }

    static String amount(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private static void add(List<String> counts, long count, String one, String several) {
        if (count > 0) {
            counts.add(amount(count, one, several));
        }
    }

    private long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
