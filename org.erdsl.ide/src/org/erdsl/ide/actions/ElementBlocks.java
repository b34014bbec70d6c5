package org.erdsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.model.Element;
import org.erdsl.model.Model;

/**
 * The text of a file cut into its top-level elements, each with the comments before it and the one that follows on its
 * last line.
 *
 * @param head   what stands before the first element and is not about it: the comment on the file, imports
 * @param blocks the elements in their order
 * @param tail   what stands after the last element
 */
record ElementBlocks(String head, List<Block> blocks, String tail) {

    /**
     * An element with its comments.
     *
     * @param element the element
     * @param start   where the text starts, in characters from the start of the file
     * @param text    without blank lines around it
     */
    record Block(Element element, int start, String text) {

        int end() {
            return start + text.length();
        }
    }

    static ElementBlocks of(Model model) {
        var root = NodeModelUtils.findActualNodeFor(model).getRootNode();
        var text = root.getText();
        var blocks = new ArrayList<Block>();
        var from = model.getImports().isEmpty() ? 0
                : lineEnd(text, NodeModelUtils.findActualNodeFor(model.getImports().get(model.getImports().size() - 1)).getEndOffset());
        var headEnd = -1;
        for (var element : model.getElements()) {
            var node = NodeModelUtils.findActualNodeFor(element);
            var start = from + skipBlank(text.substring(from, node.getOffset()));
            if (blocks.isEmpty()) {
                start = from + attached(text.substring(from, node.getOffset()));
                headEnd = start;
            }
            from = lineEnd(text, node.getEndOffset());
            blocks.add(new Block(element, start, text.substring(start, from)));
        }
        return new ElementBlocks(text.substring(0, Math.max(0, headEnd)), List.copyOf(blocks), text.substring(from));
    }

    private static int skipBlank(String between) {
        return between.length() - between.stripLeading().length();
    }

    /** A comment that a blank line parts from the first element is about the file. */
    private static int attached(String before) {
        var blank = Math.max(before.lastIndexOf("\n\n"), before.lastIndexOf("\n\r\n"));
        var start = blank < 0 ? 0 : blank;
        return start + skipBlank(before.substring(start));
    }

    private static int lineEnd(String text, int offset) {
        var end = text.indexOf('\n', offset);
        var rest = text.substring(offset, end < 0 ? text.length() : end);
        return rest.isBlank() || rest.stripLeading().startsWith("//")
                ? offset + rest.stripTrailing().length() : offset;
    }
}
