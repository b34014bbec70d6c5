package org.erdsl.report.diagram;

import java.util.List;
import java.util.Optional;

/**
 * A diagram whose boxes and lines have their places. Lengths are in pixels, from the upper left corner.
 *
 * @param width how wide it is
 * @param height how high it is
 * @param nodes boxes before what they hold
 * @param edges its lines
 */
public record PlacedDiagram(double width, double height, List<PlacedNode> nodes, List<PlacedEdge> edges) {

    /** Places a diagram; the same diagram has the same places everywhere. */
    public static PlacedDiagram of(Diagram diagram) {
        return DiagramLayout.of(diagram);
    }

    /** A box; the place is that of its upper left corner. */
    public record PlacedNode(DiagramNode node, double x, double y, double width, double height) {
    }

    /**
     * A line.
     *
     * @param points from its left end to its right end
     * @param label where its label begins, at the upper left corner
     */
    public record PlacedEdge(DiagramEdge edge, List<Point> points, Optional<Point> label) {
    }

    /** A place. */
    public record Point(double x, double y) {

        Point plus(Point other) {
            return new Point(x + other.x, y + other.y);
        }
    }
}
