package org.erdsl.finding;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where in a model a finding is.
 *
 * @param element the element
 * @param feature the property of the element, or null for the element's name
 * @param index which value of a property with several values, from 0; -1 for the whole property
 */
public record Place(EObject element, EStructuralFeature feature, int index) {

    public static Place of(EObject element) {
        return new Place(element, null, -1);
    }

    public static Place of(EObject element, EStructuralFeature feature) {
        return new Place(element, feature, -1);
    }

    public static Place of(EObject element, EStructuralFeature feature, int index) {
        return new Place(element, feature, index);
    }
}
