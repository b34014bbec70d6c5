package org.erdsl.ide.traffic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Location;
import org.erdsl.report.diagram.PlacedDiagram.PlacedEdge;
import org.erdsl.report.diagram.PlacedDiagram.PlacedNode;
import org.erdsl.traffic.Medium;

/**
 * The paths of an element of a model, to be drawn and to be read. Lengths are in pixels, from the upper left corner. It
 * holds nothing but lists, texts and numbers, so that clients elsewhere can be sent it.
 *
 * @param title what it is about: {@code environment sales}
 * @param flows one sentence for each flow: its way, and why it is this one
 * @param width how wide the picture is; 0 where none is drawn, for it would be too large or empty
 * @param height how high it is
 * @param boxes its boxes, before what they hold
 * @param lines its lines
 * @param svg the picture as a file; empty where none is drawn
 */
public record TrafficPicture(String title, List<String> flows, double width, double height, List<Box> boxes,
        List<Line> lines, String svg) {

    /**
     * A box.
     *
     * @param kind what it stands for, in kebab case: {@code microsoft-edge}
     * @param holder whether it only holds others
     * @param title its name
     * @param subtitle a second line; may be empty
     * @param source where the element is declared; null where it is none
     */
    public record Box(String kind, boolean holder, String title, String subtitle, double x, double y, double width,
            double height, Location source) {

        static Box of(PlacedNode placed, Map<String, Location> sources) {
            var node = placed.node();
            return new Box(node.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), node.kind().isBox(), node.title(),
                    node.subtitle(), placed.x(), placed.y(), placed.width(), placed.height(), sources.get(node.id()));
        }
    }

    /**
     * A line.
     *
     * @param medium what carries the traffic
     * @param words how a sentence says it: {@code over the internet}
     * @param label a word beside it; may be empty
     * @param labelX where the label begins
     * @param labelY its upper edge
     * @param points the corners from its left to its right end: x, y, x, y, ...
     * @param towardsLeft whether some connection over it is opened towards the left
     * @param towardsRight whether some connection over it is opened towards the right
     */
    public record Line(Medium medium, String words, String label, double labelX, double labelY, List<Double> points,
            boolean towardsLeft, boolean towardsRight) {

        static Line of(PlacedEdge placed) {
            var edge = placed.edge();
            var at = placed.label();
            return new Line(edge.medium(), edge.medium().words(), edge.label(), at.map(point -> point.x()).orElse(0.0),
                    at.map(point -> point.y()).orElse(0.0), placed.points().stream()
                            .flatMap(point -> List.of(point.x(), point.y()).stream()).collect(Collectors.toList()),
                    edge.towardsLeft(), edge.towardsRight());
        }
    }
}
