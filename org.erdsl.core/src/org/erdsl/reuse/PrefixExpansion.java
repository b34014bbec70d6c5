package org.erdsl.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.Advertisement;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PrefixSet;
import org.erdsl.net.Prefix;

/** Puts the prefixes of a set wherever the set is named in a list of prefixes. */
final class PrefixExpansion {

    private static final Map<EStructuralFeature, EStructuralFeature> PREFIXES_BY_SETS = Map.of(
            Literals.ADVERTISEMENT__SETS, Literals.ADVERTISEMENT__PREFIXES,
            Literals.PEERING__ADVERTISED_SETS, Literals.PEERING__ADVERTISED,
            Literals.PEERING__NAT_POOL_SETS, Literals.PEERING__NAT_POOLS,
            Literals.PEERING_LINK__ADVERTISED_SETS, Literals.PEERING_LINK__ADVERTISED,
            Literals.INTERNET_EGRESS__ADVERTISED_SETS, Literals.INTERNET_EGRESS__ADVERTISED,
            Literals.INTERNET_EGRESS__NAT_POOL_SETS, Literals.INTERNET_EGRESS__NAT_POOLS);

    /** Prefixes with an origin are advertised like those without. */
    private static final Map<EStructuralFeature, EStructuralFeature> PREFIXES_BY_ADVERTISEMENTS = Map.of(
            Literals.PEERING__ADVERTISEMENTS, Literals.PEERING__ADVERTISED,
            Literals.PEERING_LINK__ADVERTISEMENTS, Literals.PEERING_LINK__ADVERTISED);

    private static final Set<EStructuralFeature> NAMING = Stream.concat(
            PREFIXES_BY_SETS.keySet().stream(), PREFIXES_BY_ADVERTISEMENTS.keySet().stream()).collect(Collectors.toSet());

    private final Consumer<Runnable> undo;
    private final Set<PrefixSet> sets = new LinkedHashSet<>();

    /** @param undo is told of each list that was added to what takes that back */
    PrefixExpansion(Consumer<Runnable> undo) {
        this.undo = undo;
    }

    /** Whether an element names sets. */
    static boolean concerns(EObject element) {
        for (var feature : NAMING) {
            if (feature.getEContainingClass().isSuperTypeOf(element.eClass()) && element.eIsSet(feature)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the prefixes of the sets and advertisements an element names, in their order, without those it has already. */
    void expand(EObject element) {
        for (var feature : element.eClass().getEAllReferences()) {
            if (!element.eIsSet(feature)) {
                continue;
            }
            if (PREFIXES_BY_SETS.containsKey(feature)) {
                expand(element, feature, PREFIXES_BY_SETS.get(feature));
            } else if (PREFIXES_BY_ADVERTISEMENTS.containsKey(feature)) {
                advertise(element, feature, PREFIXES_BY_ADVERTISEMENTS.get(feature));
            }
        }
    }

    /** The sets that were named, and those they hold. */
    Set<PrefixSet> sets() {
        return sets;
    }

    @SuppressWarnings("unchecked")
    private void expand(EObject element, EStructuralFeature sets, EStructuralFeature feature) {
        var list = (List<Prefix>) element.eGet(feature);
        var found = new LinkedHashMap<Prefix, Origin.ExpandedPrefix>();
        var named = (List<PrefixSet>) element.eGet(sets);
        for (var i = 0; i < named.size(); i++) {
            collect(named.get(i), i, found, new ArrayList<>());
        }
        add(element, sets, feature, list, found);
    }

    private void advertise(EObject element, EStructuralFeature advertisements, EStructuralFeature feature) {
        @SuppressWarnings("unchecked")
        var list = (List<Prefix>) element.eGet(feature);
        @SuppressWarnings("unchecked")
        var all = (List<Advertisement>) element.eGet(advertisements);
        var found = new LinkedHashMap<Prefix, Origin.ExpandedPrefix>();
        for (var i = 0; i < all.size(); i++) {
            expand(all.get(i));
            for (var j = 0; j < all.get(i).getPrefixes().size(); j++) {
                found.putIfAbsent(all.get(i).getPrefixes().get(j), new Origin.ExpandedPrefix(
                        Place.of(all.get(i), Literals.ADVERTISEMENT__PREFIXES, j), i));
            }
        }
        add(element, advertisements, feature, list, found);
    }

    private void add(EObject element, EStructuralFeature from, EStructuralFeature feature, List<Prefix> list,
            Map<Prefix, Origin.ExpandedPrefix> found) {
        found.keySet().removeAll(list);
        var offset = list.size();
        list.addAll(found.keySet());
        Origin.expanded(element, feature, new Origin.ExpandedPrefixes(from, offset, List.copyOf(found.values())));
        undo.accept(() -> {
            list.subList(Math.min(offset, list.size()), list.size()).clear();
            Origin.forget(element);
        });
    }

    /** A set that holds itself, by whatever detour, is reported by a rule; here it only must end. */
    private void collect(PrefixSet set, int index, Map<Prefix, Origin.ExpandedPrefix> found,
            List<PrefixSet> path) {
        if (path.contains(set)) {
            return;
        }
        path.add(set);
        sets.add(set);
        for (var i = 0; i < set.getPrefixes().size(); i++) {
            found.putIfAbsent(set.getPrefixes().get(i),
                    new Origin.ExpandedPrefix(Place.of(set, Literals.PREFIX_SET__PREFIXES, i), index));
        }
        set.getSets().forEach(inner -> collect(inner, index, found, path));
    }
}
