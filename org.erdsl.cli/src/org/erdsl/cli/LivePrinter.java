package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.erdsl.finding.Severity;
import org.erdsl.live.LiveFinding;
import org.erdsl.observed.ObservedRoute;

/** Prints what running routers have otherwise than their plans want. */
final class LivePrinter {

    private final PrintWriter out;
    private final Style style;

    LivePrinter(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(List<LiveFinding> findings) {
        findings.forEach(this::print);
    }

    void print(LiveFinding finding) {
        var severity = finding.kind().severity().name();
        out.println(finding.router() + finding.session().map(session -> " session " + session).orElse("") + ": "
                + style.severity(Severity.valueOf(severity), severity.toLowerCase(Locale.ROOT)) + ": "
                + ShownName.of(finding.sentence()) + " [" + finding.kind().id() + "]");
        finding.example().ifPresent(route -> out.println("    for example " + words(route)));
        finding.place().ifPresent(place -> out.println("    " + ShownName.of(place)));
        out.flush();
    }

    /** Says that something is no longer wrong. */
    void printGone(LiveFinding finding) {
        out.println(finding.router() + finding.session().map(session -> " session " + session).orElse("") + ": no longer: "
                + ShownName.of(finding.sentence()) + " [" + finding.kind().id() + "]");
        out.flush();
    }

    private static String words(ObservedRoute route) {
        return route.prefix()
                + route.communities().filter(communities -> !communities.isEmpty()).map(communities -> " community "
                        + communities.stream().sorted().map(Object::toString).collect(Collectors.joining(" "))).orElse("")
                + route.asPath().map(path -> path.isEmpty() ? ", own" : " path " + path.stream().map(Object::toString)
                        .collect(Collectors.joining(" "))).orElse("");
    }
}
