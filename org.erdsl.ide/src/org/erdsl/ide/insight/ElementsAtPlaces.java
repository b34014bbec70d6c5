package org.erdsl.ide.insight;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;

/** Finds what is named at a place, and nothing in a text of which nothing was understood, where Xtext's own search fails. */
public class ElementsAtPlaces extends EObjectAtOffsetHelper {

    @Override
    public EObject getElementWithNameAt(XtextResource resource, int offset) {
        return resource.getContents().isEmpty() ? null : super.getElementWithNameAt(resource, offset);
    }
}
