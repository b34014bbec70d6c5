package org.erdsl.ide.syntax;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;

/**
 * Something that may stand in the block of an element, as the grammar has it.
 *
 * @param words   the keywords it starts with: {@code peering location}; empty where it starts with a value
 * @param syntax  how it is written, with what stands for values in angle brackets: {@code peering location <name>}
 * @param feature the property of the metamodel it fills first
 * @param element the part of the grammar
 */
public record Property(String words, String syntax, EStructuralFeature feature, AbstractElement element) {
}
