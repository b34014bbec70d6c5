package org.erdsl.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.NamedElement;
import org.erdsl.syntax.KindWords;

/** The elements of a landscape by name, whatever its case. */
final class ElementsByName {

    private final Map<String, List<NamedElement>> elements = new HashMap<>();

    ElementsByName(Landscape landscape) {
        for (var element : landscape.declared(NamedElement.class)) {
            if (element.getName() != null) {
                // Nearly every name is borne once.
                elements.merge(key(element.getName()), List.of(element), ElementsByName::joined);
            }
        }
    }

    private static List<NamedElement> joined(List<NamedElement> some, List<NamedElement> others) {
        var all = some instanceof ArrayList<NamedElement> list ? list : new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The elements of the same kind whose names differ in upper and lower case at most, in their order. */
    List<NamedElement> like(NamedElement element) {
        return elements.getOrDefault(key(element.getName()), List.of()).stream()
                .filter(other -> other.eClass() == element.eClass())
                .toList();
    }

    /** Of what kinds the elements of this name are: the words of the kinds, in alphabetical order. */
    Set<String> kinds(String name) {
        var words = new TreeSet<String>();
        for (var element : elements.getOrDefault(key(name), List.of())) {
            if (element.getName().equals(name)) {
                words.add(KindWords.of(element.eClass()));
            }
        }
        return words;
    }
}
