package org.erdsl.rules.language;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.NamedElement;

/** The elements of a landscape by kind and name, whatever its case. */
final class ElementsByName {

    private final Map<Key, List<NamedElement>> elements;

    ElementsByName(Landscape landscape) {
        elements = landscape.declared(NamedElement.class).stream()
                .filter(element -> element.getName() != null)
                .collect(groupingBy(Key::of));
    }

    /** The elements of the same kind whose names differ in upper and lower case at most, in their order. */
    List<NamedElement> like(NamedElement element) {
        return elements.getOrDefault(Key.of(element), List.of());
    }

    private record Key(EClass type, String name) {

        static Key of(NamedElement element) {
            return new Key(element.eClass(), element.getName().toLowerCase(Locale.ROOT));
        }
    }
}
