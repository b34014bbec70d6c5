package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.Problem;
import org.erdsl.check.TextPlace;
import org.erdsl.library.Library;

/** Prints problems for people: where, what, the line itself, and the way out. */
final class ProblemPrinter {

    private final PrintWriter out;
    private final Style style;
    private final FileNames names;
    private final ResourceSet model;

    /** @param model the files the problems were found in */
    ProblemPrinter(PrintWriter out, Style style, FileNames names, ResourceSet model) {
        this.out = out;
        this.style = style;
        this.names = names;
        this.model = model;
    }

    void print(List<Problem> problems) {
        for (var problem : problems) {
            print(problem);
            out.println();
        }
    }

    private void print(Problem problem) {
        out.println(style.place(place(problem.place()) + ":") + " "
                + style.severity(problem.severity(), problem.severity() + ":") + " "
                + oneLine(problem.message()) + " [" + problem.rule() + "]");
        excerpt(problem.place(), '^', text -> style.severity(problem.severity(), text));
        for (var related : problem.related()) {
            out.println(place(related.place()) + ": " + style.note("note:") + " " + oneLine(related.message()));
            excerpt(related.place(), '-', style::note);
        }
        for (var fix : problem.fixes()) {
            var first = fix == problem.fixes().get(0);
            out.println(style.help("help:") + " " + oneLine(fix.label()) + (first ? " (fix available: --fix)" : ""));
        }
    }

    private String place(TextPlace place) {
        return names.of(place.file()) + ":" + place.line() + ":" + place.column();
    }

    private void excerpt(TextPlace place, char mark, UnaryOperator<String> paint) {
        var excerpt = Excerpt.of(text(place.file()), place);
        var number = "%5d".formatted(excerpt.number());
        var line = (style.margin(number + " |") + " " + excerpt.line()).stripTrailing();
        out.println(line);
        out.println(style.margin(" ".repeat(number.length()) + " |") + " " + " ".repeat(excerpt.indent())
                + paint.apply(String.valueOf(mark).repeat(excerpt.width())));
    }

    private String text(URI file) {
        var resource = model.getResource(file, false);
        return resource instanceof XtextResource known
                ? known.getParseResult().getRootNode().getText()
                : Library.text(file);
    }

    /** Messages quote the model, and a finding is one line whatever the model holds. */
    private static String oneLine(String message) {
        return new SourceLine(message.strip().replaceAll("\\s+", " ")).shown();
    }
}
