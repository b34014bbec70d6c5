package org.erdsl.difference;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.TextPlace;
import org.erdsl.landscape.Names;
import org.erdsl.model.Element;
import org.erdsl.model.NamedElement;
import org.erdsl.syntax.KindWords;

/**
 * The elements that places in the text of a model belong to.
 *
 * @param files the model
 */
record FindingElements(ResourceSet files) {

    /** {@code circuit amsterdamCircuit}; the file where no element has a name there. */
    String of(TextPlace place) {
        return element(place).map(element -> KindWords.of(element.eClass()) + " " + Names.of(element))
                .orElseGet(() -> "file " + URI.decode(place.file().lastSegment()));
    }

    private Optional<NamedElement> element(TextPlace place) {
        return Optional.ofNullable(files.getResource(place.file(), false))
                .map(resource -> ((XtextResource) resource).getParseResult().getRootNode())
                .map(root -> NodeModelUtils.findLeafNodeAtOffset(root, place.offset()))
                .map(NodeModelUtils::findActualSemanticObjectFor)
                .flatMap(FindingElements::owner);
    }

    /** The top-level element something stands in; an expectation or a risk has no name. */
    private static Optional<NamedElement> owner(EObject object) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(object, Element.class))
                .filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
                .filter(element -> element.getName() != null);
    }
}
