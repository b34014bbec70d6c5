package org.erdsl.ide.hover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The comments directly before an element are its documentation, whichever of the two kinds they are of. A blank line
 * between ends it, and so does a comment that follows something else on its line.
 */
public final class CommentDocumentation implements IEObjectDocumentationProvider {

    @Override
    public String getDocumentation(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return null;
        }
        var hidden = new ArrayList<ILeafNode>();
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                break;
            }
            hidden.add(leaf);
        }
        var comments = new ArrayDeque<String>();
        for (var index = hidden.size() - 1; index >= 0; index--) {
            var leaf = hidden.get(index);
            if (leaf.getText().isBlank()) {
                // A line comment does not hold the end of its line, so one line break may stand before what it documents.
                if (lineBreaks(leaf) > 1) {
                    break;
                }
            } else if (startsItsLine(leaf)) {
                comments.addFirst(text(leaf.getText()));
            } else {
                break;
            }
        }
        return comments.isEmpty() ? null : String.join("\n", comments);
    }

    private static long lineBreaks(ILeafNode leaf) {
        return leaf.getText().chars().filter(character -> character == '\n').count();
    }

    private static boolean startsItsLine(ILeafNode comment) {
        var text = comment.getRootNode().getText();
        var lineStart = text.lastIndexOf('\n', comment.getOffset() - 1) + 1;
        return text.substring(lineStart, comment.getOffset()).isBlank();
    }

    private static String text(String comment) {
        var inner = comment.startsWith("//") ? comment.substring(2)
                : comment.substring(2, comment.length() - 2).replaceFirst("^\\*", "");
        return inner.strip().lines().map(line -> line.strip().replaceFirst("^\\* ?", "").strip())
                .collect(Collectors.joining("\n"));
    }
}
