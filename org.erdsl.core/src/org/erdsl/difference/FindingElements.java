package org.erdsl.difference;

import java.util.Optional;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.TextPlace;
import org.erdsl.model.Element;
import org.erdsl.model.NamedElement;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.syntax.KindWords;

/**
 * The elements that places in the text of a model belong to.
 *
 * @param files the model
 */
record FindingElements(ResourceSet files) {

    /** {@code circuit amsterdamCircuit}; where the text is no element yet, that it is the text. */
    String of(TextPlace place) {
        return element(place).map(FindingElements::words).orElse("the text");
    }

    private static String words(Element element) {
        if (element instanceof RiskAcceptance risk) {
            return "accepted risk " + risk.getRule();
        }
        var kind = KindWords.of(element.eClass());
        return element instanceof NamedElement named && named.getName() != null ? kind + " " + named.getName() : kind;
    }

    private Optional<Element> element(TextPlace place) {
        return Optional.ofNullable(files.getResource(place.file(), false))
                .map(resource -> ((XtextResource) resource).getParseResult().getRootNode())
                .map(root -> NodeModelUtils.findLeafNodeAtOffset(root, place.offset()))
                .map(NodeModelUtils::findActualSemanticObjectFor)
                .map(object -> EcoreUtil2.getContainerOfType(object, Element.class));
    }
}
