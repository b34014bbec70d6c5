package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.drift.Drift;
import org.erdsl.finding.Severity;
import org.erdsl.running.SourceLine;
import org.erdsl.sets.ExampleRoute;

/** Prints what routers do otherwise than their plans say. */
final class DriftPrinter {

    private final PrintWriter out;
    private final Style style;

    DriftPrinter(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(List<Drift> drift) {
        drift.forEach(this::print);
    }

    private void print(Drift drift) {
        var severity = drift.kind().changesTraffic() ? style.severity(Severity.ERROR, "error") : style.severity(Severity.WARNING, "warning");
        out.println(drift.router() + drift.session().map(session -> " session " + session).orElse("") + ": " + severity + ": "
                + drift.sentence() + " [" + drift.kind().id() + "]");
        drift.example().ifPresent(example -> out.println("    for example " + words(example)));
        drift.decides().ifPresent(deciders -> out.println("    " + deciders.running() + " decides"
                + lines(drift.lines()) + "; the model means " + deciders.intended()));
        if (drift.decides().isEmpty() && !drift.lines().isEmpty()) {
            out.println("    " + drift.lines().stream().map(SourceLine::toString).collect(Collectors.joining(", ")));
        }
    }

    private static String lines(List<SourceLine> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream().map(SourceLine::toString).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String words(ExampleRoute example) {
        var route = example.route();
        return route.prefix()
                + (route.communities().isEmpty() ? "" : " community " + route.communities().stream().sorted()
                        .map(Object::toString).collect(Collectors.joining(" ")))
                + (route.asPath().isEmpty() ? ", own" : " path " + route.asPath().stream()
                        .map(Object::toString).collect(Collectors.joining(" ")))
                + (example.carried().isEmpty() ? "" : " with " + String.join(", ", example.carried()));
    }
}
