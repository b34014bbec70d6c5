package org.erdsl.rules.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.NamedElement;
import org.erdsl.syntax.KindWords;

/** The elements of a landscape by name, whatever its case. */
final class ElementsByName {

    private static final Contribution<String, NamedElement> BY_NAME =
            Contribution.ofDeclared(NamedElement.class, (element, add) -> {
                if (element.getName() != null) {
                    add.accept(key(element.getName()), element);
                }
            });

    private final Lookup<String, NamedElement> elements;

    ElementsByName(Landscape landscape) {
        elements = landscape.lookup(BY_NAME);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The elements of the same kind whose names differ in upper and lower case at most, in their order. */
    List<NamedElement> like(NamedElement element) {
        return elements.of(key(element.getName())).stream()
                .filter(other -> other.eClass() == element.eClass())
                .toList();
    }

    /** Of what kinds the elements of this name are: the words of the kinds, in alphabetical order. */
    Set<String> kinds(String name) {
        var words = new TreeSet<String>();
        for (var element : elements.of(key(name))) {
            if (element.getName().equals(name)) {
                words.add(KindWords.of(element.eClass()));
            }
        }
        return words;
    }
}
