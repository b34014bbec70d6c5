package org.erdsl.rules.language;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.NamedElement;
import org.erdsl.syntax.KindWords;

/** The elements of a landscape by kind and name, whatever its case. */
final class ElementsByName {

    private final Map<Key, List<NamedElement>> elements;
    private final Set<EClass> kinds;

    ElementsByName(Landscape landscape) {
        elements = landscape.declared(NamedElement.class).stream()
                .filter(element -> element.getName() != null)
                .collect(groupingBy(Key::of));
        kinds = elements.keySet().stream().map(Key::type).collect(toUnmodifiableSet());
    }

    /** The elements of the same kind whose names differ in upper and lower case at most, in their order. */
    List<NamedElement> like(NamedElement element) {
        return elements.getOrDefault(Key.of(element), List.of());
    }

    /** Of what kinds the elements of this name are: the words of the kinds, in alphabetical order. */
    Set<String> kinds(String name) {
        var words = new TreeSet<String>();
        for (var kind : kinds) {
            var like = elements.getOrDefault(new Key(kind, name.toLowerCase(Locale.ROOT)), List.of());
            if (like.stream().anyMatch(element -> element.getName().equals(name))) {
                words.add(KindWords.of(kind));
            }
        }
        return words;
    }

    private record Key(EClass type, String name) {

        static Key of(NamedElement element) {
            return new Key(element.eClass(), element.getName().toLowerCase(Locale.ROOT));
        }
    }
}
