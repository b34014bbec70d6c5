package org.erdsl.scoping;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.erdsl.model.ElementKind;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.RiskAcceptance;

/** The kind of element a risk is accepted on, where the author says it. */
final class RiskKinds {

    private static final Map<ElementKind, EClass> CLASSES = Map.ofEntries(
            Map.entry(ElementKind.PROJECT, Literals.PROJECT),
            Map.entry(ElementKind.TENANT, Literals.TENANT),
            Map.entry(ElementKind.PREFIXES, Literals.PREFIX_SET),
            Map.entry(ElementKind.SITE, Literals.SITE),
            Map.entry(ElementKind.ENVIRONMENT, Literals.ENVIRONMENT),
            Map.entry(ElementKind.CONNECTOR, Literals.CONNECTOR),
            Map.entry(ElementKind.GATEWAY, Literals.GATEWAY),
            Map.entry(ElementKind.CIRCUIT, Literals.CIRCUIT),
            Map.entry(ElementKind.DIRECT_PORT, Literals.DIRECT_PORT_PAIR),
            Map.entry(ElementKind.ROUTER, Literals.ROUTER),
            Map.entry(ElementKind.AZURE_REGION, Literals.AZURE_REGION),
            Map.entry(ElementKind.POWER_PLATFORM_REGION, Literals.POWER_PLATFORM_REGION),
            Map.entry(ElementKind.SERVICE_COMMUNITY, Literals.SERVICE_COMMUNITY),
            Map.entry(ElementKind.CONNECTOR_TYPE, Literals.CONNECTOR_TYPE),
            Map.entry(ElementKind.PEERING_LOCATION, Literals.PEERING_LOCATION));

    private static final Map<EClass, EReference> REFERENCES = new ConcurrentHashMap<>();

    private RiskKinds() {
    }

    /** Whether the author says it. */
    static boolean isGiven(RiskAcceptance acceptance) {
        return CLASSES.containsKey(acceptance.getKind());
    }

    /**
     * A reference to elements of that kind alone. A scope is made for a type as a whole: in one of all elements, an
     * element of this file would hide those of other kinds and files that have its name.
     */
    static EReference referenceTo(RiskAcceptance acceptance) {
        return REFERENCES.computeIfAbsent(CLASSES.get(acceptance.getKind()), kind -> {
            var reference = EcoreFactory.eINSTANCE.createEReference();
            reference.setName(Literals.RISK_ACCEPTANCE__ELEMENT.getName());
            reference.setEType(kind);
            return reference;
        });
    }
}
