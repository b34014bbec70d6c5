package org.erdsl.report.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.erdsl.report.diagram.PlacedDiagram.PlacedEdge;
import org.erdsl.report.diagram.PlacedDiagram.PlacedNode;
import org.erdsl.report.diagram.PlacedDiagram.Point;
import org.erdsl.traffic.Medium;

/**
 * Places a diagram with the layered algorithm of the Eclipse Layout Kernel. The algorithm is called directly, without
 * ELK's registry of algorithms, which is filled in one way in Eclipse and in another elsewhere.
 */
final class DiagramLayout {

    /**
     * Lines of one kind leave a box at one point and branch off where they must. They do not meet again on their right:
     * nobody could tell any more who reaches whom.
     */
    private record Bundle(String left, Medium medium) {
    }

    static final double TITLE_SIZE = 13;
    /** Headings are as large as titles, but bold, which is wider. */
    private static final double HEADING_SIZE = 14.5;
    static final double SUBTITLE_SIZE = 11;
    static final double LABEL_SIZE = 10;
    static final int TITLE_CHARACTERS = 36;

    private static final double NODE_PADDING = 14;
    private static final double NODE_HEIGHT = 32;
    private static final double NODE_HEIGHT_WITH_SUBTITLE = 44;
    /** Room for the title of a box above what it holds. */
    private static final ElkPadding BOX_PADDING = new ElkPadding(34, 16, 16, 16);
    private static final int SEED = 1;

    private final Map<String, ElkNode> placed = new LinkedHashMap<>();
    private final Map<Bundle, ElkPort> bundles = new HashMap<>();
    private final Diagram diagram;

    private DiagramLayout(Diagram diagram) {
        this.diagram = diagram;
    }

    static PlacedDiagram of(Diagram diagram) {
        return new DiagramLayout(diagram).place();
    }

    private PlacedDiagram place() {
        var graph = ElkGraphUtil.createGraph();
        configure(graph);
        diagram.nodes().forEach(node -> node(node, graph));
        var edges = new LinkedHashMap<DiagramEdge, ElkEdge>();
        diagram.edges().forEach(edge -> edges.put(edge, edge(edge)));
        // Its creation teaches ELK to copy the values of its own options.
        LayoutMetaDataService.getInstance();
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return result(graph, edges);
    }

    private static void configure(ElkNode graph) {
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(12));
        graph.setProperty(CoreOptions.RANDOM_SEED, SEED);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 9.0);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
    }

    private void node(DiagramNode node, ElkNode graph) {
        var parent = node.parent().map(placed::get).orElse(graph);
        var elkNode = ElkGraphUtil.createNode(parent);
        if (node.kind().isBox()) {
            elkNode.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            elkNode.setProperty(CoreOptions.PADDING, BOX_PADDING);
            elkNode.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            elkNode.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(
                    TextWidth.of(TextWidth.cut(node.title(), TITLE_CHARACTERS), HEADING_SIZE) + 2 * NODE_PADDING, 60));
        } else {
            var width = Math.max(TextWidth.of(TextWidth.cut(node.title(), TITLE_CHARACTERS), TITLE_SIZE),
                    TextWidth.of(TextWidth.cut(node.subtitle(), TITLE_CHARACTERS), SUBTITLE_SIZE));
            elkNode.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
            elkNode.setDimensions(Math.ceil(width) + 2 * NODE_PADDING,
                    node.subtitle().isEmpty() ? NODE_HEIGHT : NODE_HEIGHT_WITH_SUBTITLE);
        }
        placed.put(node.id(), elkNode);
    }

    private ElkEdge edge(DiagramEdge edge) {
        var elkEdge = ElkGraphUtil.createSimpleEdge(
                bundles.computeIfAbsent(new Bundle(edge.left(), edge.medium()), key -> port(edge.left(), PortSide.EAST)),
                port(edge.right(), PortSide.WEST));
        if (!edge.label().isEmpty()) {
            ElkGraphUtil.createLabel(edge.label(), elkEdge)
                    .setDimensions(TextWidth.of(edge.label(), LABEL_SIZE) + 6, LABEL_SIZE + 4);
        }
        return elkEdge;
    }

    private ElkPort port(String node, PortSide side) {
        var port = ElkGraphUtil.createPort(placed.get(node));
        port.setProperty(CoreOptions.PORT_SIDE, side);
        return port;
    }

    private PlacedDiagram result(ElkNode graph, Map<DiagramEdge, ElkEdge> edges) {
        var nodes = new ArrayList<PlacedNode>();
        for (var node : diagram.nodes()) {
            var elkNode = placed.get(node.id());
            var at = origin(elkNode);
            nodes.add(new PlacedNode(node, at.x(), at.y(), elkNode.getWidth(), elkNode.getHeight()));
        }
        var lines = new ArrayList<PlacedEdge>();
        edges.forEach((edge, elkEdge) -> lines.add(line(edge, elkEdge)));
        return new PlacedDiagram(graph.getWidth(), graph.getHeight(), List.copyOf(nodes), List.copyOf(lines));
    }

    /** Lines are placed relative to the innermost box that holds both of their ends. */
    private static PlacedEdge line(DiagramEdge edge, ElkEdge elkEdge) {
        var box = origin(elkEdge.getContainingNode());
        var points = new ArrayList<Point>();
        for (var section : elkEdge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()).plus(box));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY()).plus(box)));
            points.add(new Point(section.getEndX(), section.getEndY()).plus(box));
        }
        var label = elkEdge.getLabels().stream()
                .map(placed -> new Point(placed.getX(), placed.getY()).plus(box))
                .findFirst();
        return new PlacedEdge(edge, List.copyOf(points), label);
    }

    private static Point origin(ElkNode node) {
        var origin = new Point(0, 0);
        for (var at = node; at != null; at = at.getParent()) {
            origin = origin.plus(new Point(at.getX(), at.getY()));
        }
        return origin;
    }
}
