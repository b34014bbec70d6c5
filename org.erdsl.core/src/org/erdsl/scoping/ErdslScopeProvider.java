package org.erdsl.scoping;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.RiskAcceptance;

import com.google.inject.Inject;

/**
 * What a name may refer to. Templates only where one says what an element is like, where it is one of the same kind,
 * and where one accepts a risk.
 */
public class ErdslScopeProvider extends AbstractErdslScopeProvider {

    @Inject
    private IQualifiedNameConverter names;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        var scope = super.getScope(context, reference);
        if (reference == Literals.TEMPLATABLE__LIKE) {
            return new FilteringScope(scope, element -> NamedElementDescriptions.isTemplate(element)
                    && isOfKind(element, context.eClass()));
        }
        if (reference == Literals.RISK_ACCEPTANCE__ELEMENT) {
            return context instanceof RiskAcceptance acceptance && RiskKinds.isGiven(acceptance)
                    ? super.getScope(context, RiskKinds.referenceTo(acceptance))
                    : scope;
        }
        return new FilteringScope(scope, element -> !NamedElementDescriptions.isTemplate(element));
    }

    /** Whatever bears a name, seen from an element. */
    Optional<IEObjectDescription> anything(EObject context, String name) {
        return Optional.ofNullable(super.getScope(context, Literals.RISK_ACCEPTANCE__ELEMENT)
                .getSingleElement(names.toQualifiedName(name)));
    }

    private static boolean isOfKind(IEObjectDescription element, EClass kind) {
        return element.getEClass() == kind;
    }
}
