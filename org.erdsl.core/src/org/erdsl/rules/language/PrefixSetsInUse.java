package org.erdsl.rules.language;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.PrefixSet;

/** The sets of prefixes of a landscape that a list names. */
final class PrefixSetsInUse {

    private final Set<EObject> sets = new HashSet<>();

    PrefixSetsInUse(Landscape landscape) {
        for (var model : landscape.models()) {
            for (var contents = EcoreUtil.<EObject>getAllContents(model, false); contents.hasNext();) {
                contents.next().eCrossReferences().stream().filter(PrefixSet.class::isInstance).forEach(sets::add);
            }
        }
    }

    boolean contains(PrefixSet set) {
        return sets.contains(set);
    }
}
