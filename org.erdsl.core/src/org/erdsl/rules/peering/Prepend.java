package org.erdsl.rules.peering;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.Asn;

/**
 * An AS number that is prepended to the path of what is advertised.
 *
 * @param asn the number
 * @param place where the model says so
 */
record Prepend(Asn asn, Place place) {

    /** What a peering or a link prepends; nothing for any other element. */
    static List<Prepend> of(EObject element) {
        if (element instanceof Peering peering) {
            return of(peering, ModelPackage.Literals.PEERING__PREPENDS, peering.getPrepends());
        }
        if (element instanceof PeeringLink link) {
            return of(link, ModelPackage.Literals.PEERING_LINK__PREPENDS, link.getPrepends());
        }
        return List.of();
    }

    private static List<Prepend> of(EObject element, EStructuralFeature feature, List<Asn> numbers) {
        return IntStream.range(0, numbers.size())
                .mapToObj(i -> new Prepend(numbers.get(i), Place.of(element, feature, i)))
                .toList();
    }
}
