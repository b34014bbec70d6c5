package org.erdsl.report.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.erdsl.report.Markup;
import org.erdsl.report.ReportStyle;
import org.erdsl.report.diagram.PlacedDiagram.PlacedEdge;
import org.erdsl.report.diagram.PlacedDiagram.PlacedNode;
import org.erdsl.report.diagram.PlacedDiagram.Point;
import org.erdsl.traffic.Medium;

/** A diagram as SVG: a file of its own, or a part of an HTML page, whose style sheet gives it its colours. */
public final class SvgDiagram {

    private static final double CORNER = 6;
    /** Wider pictures shrink to the width of the page, until they could not be read any more. */
    private static final double WIDE = 1500;

    private SvgDiagram() {
    }

    /**
     * A file that needs nothing but itself, with its colours for light and dark surroundings.
     *
     * @param description what the picture shows, for those who do not see it
     */
    public static String file(Diagram diagram, String description) {
        return of(diagram, description, ReportStyle.ofPicture()).toString();
    }

    /** @param description what the picture shows, for those who do not see it */
    public static Markup of(Diagram diagram, String description) {
        return of(diagram, description, "");
    }

    private static Markup of(Diagram diagram, String description, String style) {
        var placed = DiagramLayout.of(diagram);
        var svg = new Markup();
        svg.open("svg", attributes("xmlns", "http://www.w3.org/2000/svg", "role", "img", "class", placed.width() > WIDE ? "diagram wide" : "diagram",
                "width", number(placed.width()), "height", number(placed.height()),
                "viewBox", "0 0 " + number(placed.width()) + " " + number(placed.height())));
        svg.element("title", description).line();
        if (!style.isEmpty()) {
            svg.style(style).line();
        }
        markers(svg);
        placed.nodes().stream().filter(node -> node.node().kind().isBox()).forEach(node -> box(svg, node));
        placed.edges().forEach(edge -> line(svg, edge, diagram));
        placed.nodes().stream().filter(node -> !node.node().kind().isBox()).forEach(node -> node(svg, node));
        return svg.close("svg").line();
    }

    private static void markers(Markup svg) {
        svg.open("defs");
        for (var medium : Medium.values()) {
            svg.open("marker", attributes("id", "arrow-" + id(medium), "class", "arrow " + id(medium),
                    "viewBox", "0 0 8 8", "refX", "7", "refY", "4", "markerWidth", "10", "markerHeight", "10",
                "markerUnits", "userSpaceOnUse",
                    "orient", "auto-start-reverse"));
            svg.empty("path", attributes("d", "M 0 0 L 8 4 L 0 8 z")).close("marker");
        }
        svg.close("defs").line();
    }

    private static void box(Markup svg, PlacedNode placed) {
        svg.open("g", attributes("class", "box " + placed.node().kind().cssClass()));
        rectangle(svg, placed);
        svg.element("title", placed.node().title());
        svg.element("text", attributes("class", "heading", "x", number(placed.x() + 14), "y", number(placed.y() + 22)),
                TextWidth.cut(placed.node().title(), DiagramLayout.TITLE_CHARACTERS));
        svg.close("g").line();
    }

    private static void node(Markup svg, PlacedNode placed) {
        var node = placed.node();
        var middle = number(placed.x() + placed.width() / 2);
        svg.open("g", attributes("class", "node " + node.kind().cssClass()));
        rectangle(svg, placed);
        svg.element("title", node.words());
        svg.element("text", attributes("class", "name", "x", middle,
                "y", number(placed.y() + (node.subtitle().isEmpty() ? placed.height() / 2 + 4.5 : 19))),
                TextWidth.cut(node.title(), DiagramLayout.TITLE_CHARACTERS));
        if (!node.subtitle().isEmpty()) {
            svg.element("text", attributes("class", "detail", "x", middle, "y", number(placed.y() + 35)),
                    TextWidth.cut(node.subtitle(), DiagramLayout.TITLE_CHARACTERS));
        }
        svg.close("g").line();
    }

    private static void rectangle(Markup svg, PlacedNode placed) {
        svg.empty("rect", attributes("x", number(placed.x()), "y", number(placed.y()), "width", number(placed.width()),
                "height", number(placed.height()), "rx", number(CORNER)));
    }

    private static void line(Markup svg, PlacedEdge placed, Diagram diagram) {
        var edge = placed.edge();
        var attributes = attributes("class", "line " + id(edge.medium()), "d", path(placed.points()));
        if (edge.towardsLeft()) {
            attributes.put("marker-start", "url(#arrow-" + id(edge.medium()) + ")");
        }
        if (edge.towardsRight()) {
            attributes.put("marker-end", "url(#arrow-" + id(edge.medium()) + ")");
        }
        svg.open("path", attributes);
        svg.element("title", title(edge.left(), diagram) + " – " + title(edge.right(), diagram) + " "
                + edge.medium().words()).close("path");
        placed.label().ifPresent(at -> svg.element("text", attributes("class", "label",
                "x", number(at.x() + 3), "y", number(at.y() + DiagramLayout.LABEL_SIZE + 1)), edge.label()));
        svg.line();
    }

    private static String title(String id, Diagram diagram) {
        return diagram.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(DiagramNode::title)
                .findFirst()
                .orElseThrow();
    }

    private static String path(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining(" L ", "M ", ""));
    }

    private static String id(Medium medium) {
        return medium.name().toLowerCase(Locale.ROOT);
    }

    /** Half pixels are fine enough, and hide how processors round. */
    private static String number(double value) {
        var halves = Math.round(value * 2);
        return halves % 2 == 0 ? String.valueOf(halves / 2) : String.format(Locale.ROOT, "%.1f", halves / 2.0);
    }

    private static Map<String, String> attributes(String... keysAndValues) {
        var attributes = new LinkedHashMap<String, String>();
        for (var index = 0; index < keysAndValues.length; index += 2) {
            attributes.put(keysAndValues[index], keysAndValues[index + 1]);
        }
        return attributes;
    }
}
