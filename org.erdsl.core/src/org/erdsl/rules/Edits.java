package org.erdsl.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.erdsl.check.Place;
import org.erdsl.check.TextEdit;

/** Makes text edits in terms of the model. */
public final class Edits {

    private static final String INDENTATION = "    ";

    private final ILocationInFileProvider locations;

    Edits(ILocationInFileProvider locations) {
        this.locations = locations;
    }

    /** Puts text right after a place. */
    public TextEdit insertAfter(Place place, String text) {
        var region = region(place);
        return edit(place.element(), region.getOffset() + region.getLength(), 0, text);
    }

    /** Puts other text in the place. */
    public TextEdit replace(Place place, String text) {
        var region = region(place);
        return edit(place.element(), region.getOffset(), region.getLength(), text);
    }

    /** Adds a line at the end of an element's block, or gives it a block with that line. */
    public TextEdit addLine(EObject element, String line) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var text = node.getText();
        var end = node.getOffset() + node.getLength();
        var indentation = indentation(node.getRootNode().getText(), node.getOffset());
        if (!text.stripTrailing().endsWith("}")) {
            return edit(element, end, 0, " {\n" + indentation + INDENTATION + line + "\n" + indentation + "}");
        }
        return edit(element, end - 1, 0, INDENTATION + line + "\n" + indentation);
    }

    /** Removes an element or a value together with the line it stands on alone. */
    public TextEdit removeLines(Place place) {
        var root = NodeModelUtils.findActualNodeFor(place.element()).getRootNode();
        var text = root.getText();
        var region = region(place);
        var start = region.getOffset();
        var end = start + region.getLength();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        var startsLine = start == 0 || text.charAt(start - 1) == '\n';
        if (startsLine && end < text.length() && text.charAt(end) == '\r') {
            end++;
        }
        if (startsLine && end < text.length() && text.charAt(end) == '\n') {
            return edit(place.element(), start, end + 1 - start, "");
        }
        return edit(place.element(), region.getOffset(), region.getLength(), "");
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    private static String indentation(String text, int offset) {
        var lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        var end = lineStart;
        while (end < offset && isBlank(text.charAt(end))) {
            end++;
        }
        return text.substring(lineStart, end);
    }

    private ITextRegion region(Place place) {
        return place.feature() == null
                ? locations.getFullTextRegion(place.element())
                : locations.getFullTextRegion(place.element(), place.feature(), place.index());
    }

    private static TextEdit edit(EObject element, int offset, int length, String text) {
        return new TextEdit(element.eResource().getURI(), offset, length, text);
    }
}
