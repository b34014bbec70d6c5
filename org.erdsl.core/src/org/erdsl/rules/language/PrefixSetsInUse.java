package org.erdsl.rules.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PrefixSet;

/** The sets of prefixes of a landscape that a list names. */
final class PrefixSetsInUse {

    private final Set<EObject> sets = new HashSet<>();

    PrefixSetsInUse(Landscape landscape) {
        var references = new HashMap<EClass, List<EReference>>();
        for (var model : landscape.models()) {
            for (var contents = EcoreUtil.<EObject>getAllContents(model, false); contents.hasNext();) {
                var element = contents.next();
                for (var reference : references.computeIfAbsent(element.eClass(), PrefixSetsInUse::toSets)) {
                    if (element.eIsSet(reference)) {
                        add(element.eGet(reference));
                    }
                }
            }
        }
    }

    private void add(Object named) {
        if (named instanceof List<?> several) {
            several.forEach(this::add);
        } else if (named instanceof PrefixSet set) {
            sets.add(set);
        }
    }

    /** The references of a kind of element that may lead to a set. */
    private static List<EReference> toSets(EClass kind) {
        return kind.getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer()
                        && reference.getEReferenceType().isSuperTypeOf(Literals.PREFIX_SET))
                .toList();
    }

    boolean contains(PrefixSet set) {
        return sets.contains(set);
    }
}
