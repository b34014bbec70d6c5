package org.erdsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.erdsl.model.ModelPackage;

/** What a name may refer to: never a template, except after {@code like}, where it is one of the same kind. */
public class ErdslScopeProvider extends AbstractErdslScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        var scope = super.getScope(context, reference);
        if (reference == ModelPackage.Literals.TEMPLATABLE__LIKE) {
            return new FilteringScope(scope, element -> NamedElementDescriptions.isTemplate(element)
                    && element.getEClass() == context.eClass());
        }
        return new FilteringScope(scope, element -> !NamedElementDescriptions.isTemplate(element));
    }
}
