package org.erdsl.landscape;

import org.eclipse.emf.ecore.EObject;

/**
 * An element together with something else, as a key.
 *
 * @param element the element
 * @param with a value that is no element
 */
public record ElementKey(EObject element, Object with) {
}
