package org.erdsl.ide.hover;

import com.google.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.erdsl.model.NamedElement;

/** What is shown of a named element under the mouse: its name, its documentation, and what the library says of it. */
public final class ErdslHoverService extends HoverService {

    @Inject
    private IEObjectDocumentationProvider documentation;

    @Override
    public String getContents(EObject element) {
        return element instanceof NamedElement named
                ? new ElementSummary(named, documentation.getDocumentation(named)).markdown() : "";
    }
}
