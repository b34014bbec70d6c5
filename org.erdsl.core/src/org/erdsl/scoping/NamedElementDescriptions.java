package org.erdsl.scoping;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Templatable;

/** Says which names a file gives to others: those of its elements, and which of them are templates. */
public final class NamedElementDescriptions extends DefaultResourceDescriptionStrategy {

    private static final Map<String, String> TEMPLATE = Map.of("template", "true");

    /** Whether an element is a template: the element itself says so, or, while it is not loaded, its description. */
    static boolean isTemplate(IEObjectDescription description) {
        return description.getEObjectOrProxy() instanceof Templatable element && !element.eIsProxy()
                ? element.isTemplate()
                : description.getUserData("template") != null;
    }

    @Override
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
        if (object instanceof NamedElement element) {
            var name = getQualifiedNameProvider().getFullyQualifiedName(element);
            if (name != null) {
                var isTemplate = element instanceof Templatable templatable && templatable.isTemplate();
                acceptor.accept(EObjectDescription.create(name, element, isTemplate ? TEMPLATE : Map.of()));
            }
        }
        return object instanceof Model;
    }
}
