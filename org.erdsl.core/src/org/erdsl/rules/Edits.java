package org.erdsl.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.erdsl.finding.Place;
import org.erdsl.finding.TextEdit;
import org.erdsl.reuse.Origin;

/** Makes text edits in terms of the model. What comes from a template or a set of prefixes is edited there. */
public final class Edits {

    private static final String INDENTATION = "    ";

    private final ILocationInFileProvider locations;

    Edits(ILocationInFileProvider locations) {
        this.locations = locations;
    }

    /** Puts text right after a place. */
    public TextEdit insertAfter(Place found, String text) {
        var place = Origin.said(found);
        var region = region(place);
        return edit(place.element(), region.getOffset() + region.getLength(), 0, text);
    }

    /** Puts other text in the place. */
    public TextEdit replace(Place found, String text) {
        var place = Origin.said(found);
        var region = region(place);
        return edit(place.element(), region.getOffset(), region.getLength(), text);
    }

    /** Exchanges the texts of two places in one file; what lies between stays. */
    public TextEdit exchange(Place one, Place other) {
        var first = region(one);
        var second = region(other);
        if (first.getOffset() > second.getOffset()) {
            return exchange(other, one);
        }
        var text = NodeModelUtils.findActualNodeFor(one.element()).getRootNode().getText();
        var end = first.getOffset() + first.getLength();
        var between = text.substring(end, second.getOffset());
        var last = second.getOffset() + second.getLength();
        return edit(one.element(), first.getOffset(), last - first.getOffset(),
                text.substring(second.getOffset(), last) + between + text.substring(first.getOffset(), end));
    }

    /** Adds a line at the end of an element's block, or gives it a block with that line. */
    public TextEdit addLine(EObject found, String line) {
        var element = Origin.said(Place.of(found)).element();
        var node = NodeModelUtils.findActualNodeFor(element);
        var text = node.getText();
        var end = node.getOffset() + node.getLength();
        var indentation = indentation(node.getRootNode().getText(), node.getOffset());
        var newline = lineEnd(node.getRootNode().getText());
        if (!text.stripTrailing().endsWith("}")) {
            return edit(element, end, 0,
                    " {" + newline + indentation + INDENTATION + line + newline + indentation + "}");
        }
        if (text.strip().indexOf('\n') < 0) {
            return edit(element, end - 1, 0, line + " ");
        }
        return edit(element, end - 1, 0, INDENTATION + line + newline + indentation);
    }

    /** Removes a property of an element: its words, its value, and the line when nothing else stands on it. */
    public TextEdit removeProperty(EObject found, EStructuralFeature feature) {
        var element = Origin.said(Place.of(found, feature)).element();
        var value = NodeModelUtils.findNodesForFeature(element, feature).get(0);
        INode first = value;
        for (var node = value.getPreviousSibling(); isWord(node, value) || isSpace(node); node = node.getPreviousSibling()) {
            first = isSpace(node) ? first : node;
        }
        INode last = value;
        for (var node = value.getNextSibling(); isWord(node, value) || isSpace(node); node = node.getNextSibling()) {
            last = isSpace(node) ? last : node;
        }
        return removeLines(element, first.getOffset(), last.getOffset() + last.getLength());
    }

    /** Whether a node is one of the words that belong to a value, such as {@code peering} in {@code public peering}. */
    private static boolean isWord(INode node, INode value) {
        return node != null && node.getGrammarElement() instanceof Keyword keyword
                && Character.isLetter(keyword.getValue().charAt(0))
                && keyword.eContainer() instanceof Group group
                && EcoreUtil.isAncestor(group, value.getGrammarElement());
    }

    private static boolean isSpace(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden() && leaf.getText().isBlank();
    }

    /** Removes an element, and the lines when nothing else stands on them. */
    public TextEdit removeElement(EObject found) {
        var element = Origin.said(Place.of(found)).element();
        var region = region(Place.of(element));
        return removeLines(element, region.getOffset(), region.getOffset() + region.getLength());
    }

    private static TextEdit removeLines(EObject element, int from, int to) {
        var text = NodeModelUtils.findActualNodeFor(element).getRootNode().getText();
        var start = from;
        var end = to;
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
            return edit(element, start, end + 1 - start, "");
        }
        return edit(element, from, to - from, "");
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t';
    }

    /** How the first line ends, and so the others. */
    private static String lineEnd(String text) {
        return text.indexOf('\n') > 0 && text.charAt(text.indexOf('\n') - 1) == '\r' ? "\r\n" : "\n";
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
