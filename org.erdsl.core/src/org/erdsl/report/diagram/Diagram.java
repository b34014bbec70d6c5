package org.erdsl.report.diagram;

import java.util.List;

/**
 * The picture of a landscape: who reaches what over which networks.
 *
 * @param nodes boxes before what they hold
 * @param edges its lines
 */
public record Diagram(List<DiagramNode> nodes, List<DiagramEdge> edges) {

    public Diagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
