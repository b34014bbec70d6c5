package org.erdsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.erdsl.model.ModelPackage;

/**
 * What a name may refer to. Templates only where one says what an element is like, where it is one of the same kind,
 * and where one accepts a risk.
 */
public class ErdslScopeProvider extends AbstractErdslScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        var scope = super.getScope(context, reference);
        if (reference == ModelPackage.Literals.TEMPLATABLE__LIKE) {
            return new FilteringScope(scope, element -> NamedElementDescriptions.isTemplate(element)
                    && element.getEClass() == context.eClass());
        }
        if (reference == ModelPackage.Literals.RISK_ACCEPTANCE__ELEMENT) {
            return scope;
        }
        return new FilteringScope(scope, element -> !NamedElementDescriptions.isTemplate(element));
    }
}
