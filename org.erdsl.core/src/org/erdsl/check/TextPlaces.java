package org.erdsl.check;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.erdsl.finding.Place;
import org.erdsl.library.Library;
import org.erdsl.model.NamedElement;
import org.erdsl.reuse.Origin;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds places of a model in the text it was read from. */
@Singleton
public class TextPlaces {

    @Inject
    private ILocationInFileProvider locations;

    @Inject
    private Library library;

    /**
     * Where in the text a place of the model is. What comes from a template or a set of prefixes is where the
     * template or the set is named; what is in the library, where its text says it.
     */
    public TextPlace of(Place found) {
        var place = Library.isLibrary(found.element().eResource().getURI())
                ? new Place(library.inText(found.element()), found.feature(), found.index())
                : Origin.shown(found);
        var element = place.element();
        var node = NodeModelUtils.findActualNodeFor(element);
        var region = region(place, node);
        return at(element.eResource().getURI(), node.getRootNode(), region.getOffset(), region.getLength());
    }

    private ITextRegion region(Place place, ICompositeNode node) {
        var region = place.feature() == null
                ? null
                : locations.getSignificantTextRegion(place.element(), place.feature(), place.index());
        if (region != null && region.getLength() > 0 && region.getLength() < node.getLength()) {
            return region;
        }
        return place.element() instanceof NamedElement
                ? locations.getSignificantTextRegion(place.element())
                : statement(node);
    }

    /** What has no name is underlined as far as it says what it is: up to its block, and to the end of its line. */
    private static ITextRegion statement(ICompositeNode node) {
        var end = node.getOffset();
        for (var leaf : node.getLeafNodes()) {
            var startsBlock = leaf.getGrammarElement() instanceof Keyword && leaf.getText().equals("{");
            if (startsBlock || leaf.isHidden() && leaf.getOffset() > node.getOffset() && leaf.getText().indexOf('\n') >= 0) {
                break;
            }
            if (!leaf.isHidden()) {
                end = leaf.getEndOffset();
            }
        }
        return new TextRegion(node.getOffset(), end - node.getOffset());
    }

    /** The part of a file's text from this offset on, this long. */
    public TextPlace at(URI file, ICompositeNode root, int offset, int length) {
        var position = NodeModelUtils.getLineAndColumn(root, Math.min(offset, root.getTotalEndOffset()));
        return new TextPlace(file, offset, length, position.getLine(), position.getColumn());
    }
}
