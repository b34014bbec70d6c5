package org.erdsl.ide.commands;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.ide.insight.Flows;
import org.erdsl.model.Expectation;
import org.erdsl.model.NamedElement;
import org.erdsl.traffic.PathText;

/** Where the traffic of the element at a place goes. */
@Singleton
class PathReport {

    @Inject
    private EObjectAtOffsetHelper elements;

    @Inject
    private Flows flows;

    /** One line for each flow of the named element at the position, or of the one around it. */
    String at(ILanguageServerAccess.Context context, Position position) {
        var resource = (XtextResource) context.getResource();
        var offset = context.getDocument().getOffSet(position);
        EObject element = elements.getElementWithNameAt(resource, offset);
        if (element == null) {
            element = elements.resolveContainedElementAt(resource, offset);
        }
        var expectation = EcoreUtil2.getContainerOfType(element, Expectation.class);
        if (expectation != null) {
            return flows.path(expectation).map(PathText::wayAndReason)
                    .orElse("The path cannot be computed while a name refers to nothing.");
        }
        var named = EcoreUtil2.getContainerOfType(element, NamedElement.class);
        var found = named == null ? List.<String>of() : flows.of(named);
        return found.isEmpty() ? "No traffic is computed for what stands here." : String.join("\n", found);
    }
}
