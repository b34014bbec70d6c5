package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.model.PeeringLink;
import org.erdsl.traffic.Consequence;
import org.erdsl.traffic.Effect;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.Hop;
import org.erdsl.traffic.Path;
import org.erdsl.traffic.PathText;
import org.erdsl.traffic.Traffic;
import org.erdsl.traffic.TrafficFact;

/** Prints paths for people: a line for each, or every hop. */
final class PathPrinter {

    private final PrintWriter out;
    private final Style style;
    private final boolean everyHop;
    private final Set<TrafficFact> facts = new LinkedHashSet<>();

    PathPrinter(PrintWriter out, Style style, boolean everyHop) {
        this.out = out;
        this.style = style;
        this.everyHop = everyHop;
    }

    void print(List<Flow> flows, Traffic traffic) {
        if (flows.isEmpty()) {
            out.println("no traffic: nobody uses an environment, and there is no connector and no gateway");
        }
        flows.forEach(flow -> print("", flow, traffic.path(flow)));
        printFacts();
    }

    void print(List<String> down, List<Consequence> consequences) {
        out.println("if " + String.join(" and ", down) + (down.size() == 1 ? " is" : " are") + " down");
        for (var effect : Effect.values()) {
            var hit = consequences.stream().filter(consequence -> consequence.effect() == effect).toList();
            if (effect == Effect.NONE) {
                out.println();
                out.println(style.note(effect.words()) + ": "
                        + (hit.size() == 1 ? "1 flow" : hit.size() + " flows"));
            } else if (!hit.isEmpty()) {
                out.println();
                out.println(style.note(effect.words()) + ":");
                hit.forEach(this::print);
            }
        }
        printFacts();
    }

    private void print(Consequence consequence) {
        if (consequence.effect() != Effect.LOSES_REDUNDANCY) {
            print("  ", consequence.flow(), consequence.after());
            return;
        }
        out.println("  " + style.place(shown(consequence.flow().label()) + ":") + " "
                + shown(String.join("; ", consequence.remaining())));
    }

    private void print(String indent, Flow flow, Path path) {
        var label = style.place(shown(flow.label()) + ":");
        if (!everyHop) {
            out.println(indent + label + " " + shown(PathText.wayAndReason(path)));
            return;
        }
        out.println(indent + label + " " + shown(PathText.way(path)));
        var number = 1;
        for (var hop : path.hops()) {
            out.println(indent + "  " + number++ + ". " + shown(PathText.hop(hop) + links(hop)));
            out.println(indent + "     because " + shown(hop.ground().reason())
                    + " [" + hop.ground().fact().id() + "]");
            facts.add(hop.ground().fact());
        }
    }

    /** What models quote cannot drive the terminal. */
    private static String shown(String text) {
        return new SourceLine(text).shown();
    }

    private static String links(Hop hop) {
        return hop.carrier().links().isEmpty() ? "" : hop.carrier().links().stream()
                .map(PathPrinter::link)
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String link(PeeringLink link) {
        return link.getRole().getLiteral() + (link.getRouter() == null ? "" : " on " + link.getRouter().getName());
    }

    private void printFacts() {
        if (facts.isEmpty()) {
            return;
        }
        out.println();
        for (var fact : facts) {
            out.println("[" + fact.id() + "] " + fact.statement());
            out.println("    " + fact.source());
        }
    }
}
