package org.erdsl.report.diagram;

import java.util.Optional;

/**
 * A box of the diagram.
 *
 * @param id what edges refer to
 * @param kind what it stands for
 * @param title its name, any text
 * @param subtitle a second line; may be empty
 * @param parent the id of the box that holds it
 */
public record DiagramNode(String id, NodeKind kind, String title, String subtitle, Optional<String> parent) {
}
