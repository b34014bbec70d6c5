package org.erdsl.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Names;
import org.erdsl.report.diagram.SvgDiagram;
import org.erdsl.traffic.Medium;
import org.erdsl.traffic.PathText;

/** The report as one HTML page that needs nothing but itself: no script, no font and no picture from elsewhere. */
public final class HtmlReport {

    /** What traffic is carried by, in the order of the page. Traffic inside the company alone is no flow. */
    private static final List<Medium> MEDIA = List.of(Medium.EXPRESSROUTE, Medium.INTERNET, Medium.MICROSOFT, Medium.NONE);

    private final Markup page = new Markup();
    private final TrafficReport report;

    private HtmlReport(TrafficReport report) {
        this.report = report;
    }

    public static String print(TrafficReport report) {
        return new HtmlReport(report).print();
    }

    private String print() {
        page.open("html", Map.of("lang", "en")).line().open("head").line();
        page.empty("meta", Map.of("charset", "utf-8")).line();
        page.empty("meta", attributes("name", "viewport", "content", "width=device-width, initial-scale=1")).line();
        // Should anything a model says ever reach a browser as more than text, it still cannot run or call home.
        page.empty("meta", attributes("http-equiv", "Content-Security-Policy",
                "content", "default-src 'none'; style-src 'unsafe-inline'")).line();
        page.element("title", "Where the traffic goes").line().style(ReportStyle.ofPage()).line().close("head").line();
        page.open("body").line().open("main").line().element("h1", "Where the traffic goes").line();
        report.origin().header().lines().forEach(line -> page.element("p", Map.of("class", "origin"), line).line());
        totals();
        picture();
        report.sections().forEach(this::section);
        resilience();
        asymmetries();
        acceptedRisks();
        facts();
        return "<!DOCTYPE html>\n" + page.close("main").line().close("body").line().close("html").line();
    }

    private void totals() {
        page.open("ul", Map.of("class", "totals")).line();
        for (var medium : MEDIA) {
            var count = report.sections().stream()
                    .flatMap(section -> section.rows().stream())
                    .filter(row -> row.path().medium() == medium)
                    .count();
            page.open("li", Map.of("class", ReportWords.id(medium))).element("b", String.valueOf(count))
                    .element("span", (count == 1 ? "flow " : "flows ") + words(medium)).close("li").line();
        }
        page.close("ul").line();
    }

    private static String words(Medium medium) {
        return medium == Medium.NONE ? "that cannot work" : medium.words();
    }

    private void picture() {
        if (report.diagram().nodes().isEmpty()) {
            return;
        }
        page.element("h2", "The picture").line();
        if (!report.isDrawn()) {
            page.element("p", ("It is not drawn: with %d boxes, nobody would find anything in it; up to %d are drawn. The tables"
                    + " below say it all. For a picture of a part, give ./erdsl report only the files of that part.").formatted(
                    report.diagram().nodes().size(), TrafficReport.LARGEST_DIAGRAM)).line();
            return;
        }
        page.open("div", Map.of("class", "picture")).line();
        page.add(SvgDiagram.of(report.diagram(), "Sites on the left, circuits in the middle, Microsoft's network on the"
                + " right, and the lines between them. The tables below say the same in words."));
        page.close("div").line().open("ul", Map.of("class", "legend")).line();
        for (var medium : List.of(Medium.COMPANY, Medium.EXPRESSROUTE, Medium.INTERNET, Medium.MICROSOFT, Medium.NONE)) {
            page.open("li").open("svg", attributes("class", "diagram-key", "width", "34", "height", "10",
                    "aria-hidden", "true"));
            page.empty("path", attributes("class", "line " + ReportWords.id(medium), "d", "M 0 5 L 34 5")).close("svg");
            page.text(medium == Medium.NONE ? "leads nowhere" : medium.words()).close("li").line();
        }
        page.element("li", "Arrows point at whom a connection is opened to.").line().close("ul").line();
    }

    private void section(TrafficReport.Section section) {
        page.element("h2", section.title()).line();
        table(List.of("traffic", "way", "carried by", "because"));
        for (var row : section.rows()) {
            page.open("tr").element("td", Map.of("class", "flow"), row.flow().label());
            page.element("td", PathText.way(row.path(), PathText.Arrows.DRAWN));
            page.open("td", Map.of("class", "carried")).element("span",
                    Map.of("class", "badge " + ReportWords.id(row.path().medium())),
                    ReportWords.carriedBy(row.path())).close("td");
            page.open("td").prose(row.path().decisive().ground().reason()).close("td").close("tr").line();
        }
        closeTable();
    }

    private void resilience() {
        if (report.resilience().isEmpty()) {
            return;
        }
        page.element("h2", "When something is down").line();
        page.open("p").prose("How many of the flows above stop, fall back to the internet, take another way, or go on"
                + " with less in reserve. `erdsl path --if-down NAME` names them.").close("p").line();
        table(List.of("down", "stop", "fall back", "another way", "less in reserve"));
        for (var row : report.resilience()) {
            page.open("tr").element("td", row.what());
            for (var count : new long[] {row.stops(), row.fallsBack(), row.takesAnotherWay(), row.losesRedundancy()}) {
                page.element("td", Map.of("class", count == 0 ? "zero" : ""), String.valueOf(count));
            }
            page.close("tr").line();
        }
        closeTable();
    }

    private void asymmetries() {
        page.element("h2", "Answers that may take another way").line();
        if (report.asymmetries().isEmpty()) {
            page.element("p", "None found.").line();
            return;
        }
        page.open("ul", Map.of("class", "plain")).line();
        report.asymmetries().forEach(found -> page.open("li").prose(ReportWords.of(found)).close("li").line());
        page.close("ul").line();
    }

    private void acceptedRisks() {
        page.element("h2", "Accepted risks").line();
        if (report.acceptedRisks().isEmpty()) {
            page.element("p", "None.").line();
            return;
        }
        table(List.of("rule", "on", "because", "until"));
        for (var risk : report.acceptedRisks()) {
            page.open("tr").open("td").element("code", String.valueOf(risk.getRule())).close("td");
            page.element("td", risk.getElement() == null ? "" : Names.of(risk.getElement()));
            page.element("td", String.valueOf(risk.getReason()));
            page.element("td", Map.of("class", "carried"), String.valueOf(risk.getUntil())).close("tr").line();
        }
        closeTable();
    }

    private void facts() {
        if (report.facts().isEmpty()) {
            return;
        }
        page.element("h2", "What it rests on").line().open("ul", Map.of("class", "facts")).line();
        for (var fact : report.facts()) {
            page.open("li").text(fact.statement() + ": ")
                    .element("a", Map.of("href", fact.source()), fact.source()).close("li").line();
        }
        page.close("ul").line();
    }

    private void table(List<String> titles) {
        page.open("div", Map.of("class", "table")).open("table").line().open("thead").open("tr");
        titles.forEach(title -> page.element("th", Map.of("scope", "col"), title));
        page.close("tr").close("thead").line().open("tbody").line();
    }

    private void closeTable() {
        page.close("tbody").close("table").close("div").line();
    }

    private static Map<String, String> attributes(String... keysAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        var values = Arrays.asList(keysAndValues).iterator();
        while (values.hasNext()) {
            attributes.put(values.next(), values.next());
        }
        return attributes;
    }
}
