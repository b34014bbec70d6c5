package org.erdsl.rules.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PrefixSet;

/** The sets of prefixes of a landscape that a list names. */
final class PrefixSetsInUse {

    private static final Contribution<PrefixSet, Model> BY_SET =
            Contribution.ofFiles((file, add) -> named(file).forEach(set -> add.accept(set, file)));

    private final Lookup<PrefixSet, Model> sets;

    PrefixSetsInUse(Landscape landscape) {
        sets = landscape.lookup(BY_SET);
    }

    private static Set<PrefixSet> named(Model file) {
        var named = new LinkedHashSet<PrefixSet>();
        var references = new HashMap<EClass, List<EReference>>();
        for (var contents = EcoreUtil.<EObject>getAllContents(file, false); contents.hasNext();) {
            var element = contents.next();
            for (var reference : references.computeIfAbsent(element.eClass(), PrefixSetsInUse::toSets)) {
                if (element.eIsSet(reference)) {
                    add(element.eGet(reference), named);
                }
            }
        }
        return named;
    }

    private static void add(Object value, Set<PrefixSet> named) {
        if (value instanceof List<?> several) {
            several.forEach(one -> add(one, named));
        } else if (value instanceof PrefixSet set) {
            named.add(set);
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
