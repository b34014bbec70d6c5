package org.erdsl.check;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.erdsl.library.Library;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds places of a model in the text it was read from. */
@Singleton
public class TextPlaces {

    @Inject
    private ILocationInFileProvider locations;

    @Inject
    private Library library;

    /** Where in the text a place of the model, or of the library, is. */
    public TextPlace of(Place place) {
        var element = Library.isLibrary(place.element().eResource().getURI())
                ? library.inText(place.element())
                : place.element();
        var region = place.feature() == null
                ? locations.getSignificantTextRegion(element)
                : locations.getSignificantTextRegion(element, place.feature(), place.index());
        var node = NodeModelUtils.findActualNodeFor(element);
        return at(element.eResource().getURI(), node.getRootNode(), region.getOffset(), region.getLength());
    }

    /** The part of a file's text from this offset on, this long. */
    public TextPlace at(URI file, ICompositeNode root, int offset, int length) {
        var position = NodeModelUtils.getLineAndColumn(root, Math.min(offset, root.getTotalEndOffset()));
        return new TextPlace(file, offset, length, position.getLine(), position.getColumn());
    }
}
