package org.erdsl.report.diagram;

import org.erdsl.traffic.Medium;

/**
 * A line of the diagram, from the left to the right.
 *
 * @param left the id of its left node
 * @param right the id of its right node
 * @param medium what carries the traffic
 * @param label a word beside it; may be empty
 * @param towardsLeft whether some connection over it is opened towards the left
 * @param towardsRight whether some connection over it is opened towards the right
 */
public record DiagramEdge(String left, String right, Medium medium, String label, boolean towardsLeft,
        boolean towardsRight) {

    DiagramEdge and(DiagramEdge other) {
        return new DiagramEdge(left, right, medium, label, towardsLeft || other.towardsLeft,
                towardsRight || other.towardsRight);
    }
}
