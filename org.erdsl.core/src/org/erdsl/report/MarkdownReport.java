package org.erdsl.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.landscape.Names;
import org.erdsl.traffic.PathText;

/** The report as Markdown, in the tables of GitHub's flavour. */
public final class MarkdownReport {

    /** Identifiers and prefixes, which mean nothing to Markdown. */
    private static final String NAME = "[\\p{L}\\p{N}_.:/-]+";

    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {
    }

    public static String print(TrafficReport report) {
        var markdown = new MarkdownReport();
        markdown.add(report);
        return markdown.text.toString();
    }

    private void add(TrafficReport report) {
        line("# Where the traffic goes");
        line("");
        report.origin().header().lines().forEach(of -> line(escaped(of) + "  "));
        line("");
        line("Arrows point at whom a connection is opened to; a cut arrow (↛) leads nowhere.");
        for (var section : report.sections()) {
            heading(section.title());
            table(List.of("traffic", "way", "carried by", "because"), section.rows().stream().map(row -> List.of(
                    escaped(row.flow().label()), escaped(PathText.way(row.path(), PathText.Arrows.DRAWN)),
                    escaped(ReportWords.carriedBy(row.path())), prose(row.path().decisive().ground().reason()))));
        }
        resilience(report);
        asymmetries(report);
        acceptedRisks(report);
        facts(report);
    }

    private void resilience(TrafficReport report) {
        if (report.resilience().isEmpty()) {
            return;
        }
        heading("When something is down");
        line("How many of the flows above stop, fall back to the internet, take another way, or go on with less in"
                + " reserve. `erdsl path --if-down NAME` names them.");
        line("");
        table(List.of("down", "stop", "fall back", "another way", "less in reserve"), report.resilience().stream()
                .map(row -> List.of(escaped(row.what()), String.valueOf(row.stops()), String.valueOf(row.fallsBack()),
                        String.valueOf(row.takesAnotherWay()), String.valueOf(row.losesRedundancy()))));
    }

    private void asymmetries(TrafficReport report) {
        heading("Answers that may take another way");
        if (report.asymmetries().isEmpty()) {
            line("None found.");
        }
        report.asymmetries().forEach(asymmetry -> line("- " + prose(ReportWords.of(asymmetry))));
    }

    private void acceptedRisks(TrafficReport report) {
        heading("Accepted risks");
        if (report.acceptedRisks().isEmpty()) {
            line("None.");
            return;
        }
        table(List.of("rule", "on", "because", "until"), report.acceptedRisks().stream().map(risk -> List.of(
                escaped(String.valueOf(risk.getRule())),
                risk.getElement() == null ? "" : escaped(Names.of(risk.getElement())),
                escaped(String.valueOf(risk.getReason())), String.valueOf(risk.getUntil()))));
    }

    private void facts(TrafficReport report) {
        if (report.facts().isEmpty()) {
            return;
        }
        heading("What it rests on");
        report.facts().forEach(fact -> line("- " + escaped(fact.statement()) + ": <" + fact.source() + ">"));
    }

    private void heading(String title) {
        line("");
        line("## " + escaped(title));
        line("");
    }

    private void table(List<String> titles, Stream<List<String>> rows) {
        line("| " + String.join(" | ", titles) + " |");
        line("|" + " --- |".repeat(titles.size()));
        rows.forEach(row -> line("| " + String.join(" | ", row) + " |"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** What stands between backticks stays code; everything else is plain text. */
    private static String prose(String content) {
        var parts = content.split("`", -1);
        return Stream.iterate(0, index -> index < parts.length, index -> index + 1)
                .map(index -> index % 2 == 1 && index < parts.length - 1 && parts[index].matches(NAME)
                        ? "`" + parts[index] + "`"
                        : escaped((index % 2 == 1 ? "`" : "") + parts[index]))
                .collect(Collectors.joining());
    }

    /** Nothing a model says can become Markdown or HTML: whatever could is written as an entity, or replaced. */
    private static String escaped(String content) {
        var escaped = new StringBuilder();
        content.codePoints().forEach(character -> {
            var type = Character.getType(character);
            if (character < 128 && "\\`*_{}[]<>#|!&~@$".indexOf(character) >= 0) {
                escaped.append("&#").append(character).append(';');
            } else if (type == Character.CONTROL || type == Character.FORMAT && character != '\u200D'
                    || type == Character.SURROGATE) {
                escaped.append('\uFFFD');
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString().replace("://", "&#58;//").replace("www.", "www&#46;");
    }
}
