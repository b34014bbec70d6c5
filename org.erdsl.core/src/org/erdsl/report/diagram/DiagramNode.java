package org.erdsl.report.diagram;

import java.util.Optional;

import org.erdsl.model.NamedElement;

/**
 * A box of the diagram.
 *
 * @param id what edges refer to
 * @param kind what it stands for
 * @param title its name, any text
 * @param subtitle a second line; may be empty
 * @param parent the id of the box that holds it
 * @param element the element of a model or of the library it is or lies in, where there is one
 */
public record DiagramNode(String id, NodeKind kind, String title, String subtitle, Optional<String> parent,
        Optional<NamedElement> element) {

    /** What it says, in one line: {@code amsterdamCircuit, standard circuit}. */
    public String words() {
        return subtitle.isEmpty() ? title : title + ", " + subtitle;
    }

}
