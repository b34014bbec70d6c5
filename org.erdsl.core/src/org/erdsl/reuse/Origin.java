package org.erdsl.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Templatable;

/**
 * Where in the text the reused parts of an element come from: those it has from its template, and the prefixes it has
 * from sets.
 */
public final class Origin extends AdapterImpl {

    private EObject original;
    private final Map<EStructuralFeature, EObject> takenFrom = new HashMap<>();
    private final Map<EStructuralFeature, List<ExpandedPrefixes>> expanded = new HashMap<>();

    private Origin() {
    }

    /**
     * Prefixes added to a list, after those written in it.
     *
     * @param sets the list that names the sets, or the advertisements
     * @param offset at which index of the list of prefixes the first of them is
     * @param prefixes of each where it is written, and which of the sets it is from
     */
    record ExpandedPrefixes(EStructuralFeature sets, int offset, List<ExpandedPrefix> prefixes) {

        private ExpandedPrefix get(int index) {
            return prefixes.get(index - offset);
        }

        private boolean has(int index) {
            return index >= offset && index < offset + prefixes.size();
        }
    }

    /** A prefix added to a list. */
    record ExpandedPrefix(Place written, int set) {
    }

    /** Whether the element itself stands in the text. */
    public static boolean isWritten(EObject element) {
        return NodeModelUtils.getNode(element) != null;
    }

    /** The nearest element around this one, or itself, that stands in the text. */
    public static EObject written(EObject element) {
        var written = element;
        while (!isWritten(written)) {
            written = written.eContainer();
        }
        return written;
    }

    /**
     * Where to show what is found at a place: there, where it stands in the text, else where the element calls for
     * it, by {@code like} or by the name of a set.
     */
    public static Place shown(Place place) {
        var element = place.element();
        if (!isWritten(element)) {
            return calledFor(written(element));
        }
        var origin = of(element);
        if (origin.isEmpty() || place.feature() == null) {
            return place;
        }
        var prefixes = origin.get().expansion(place);
        if (prefixes != null) {
            return isSaid(element, prefixes.sets())
                    ? Place.of(element, prefixes.sets(), prefixes.get(place.index()).set())
                    : calledFor(element);
        }
        return origin.get().takenFrom.containsKey(place.feature()) ? calledFor(element) : place;
    }

    /** The place in the text that says what is found at a place, be it in a template or in a set. */
    public static Place said(Place place) {
        var element = place.element();
        var origin = of(element);
        if (origin.isEmpty()) {
            return place;
        }
        var feature = place.feature();
        var prefixes = origin.get().expansion(place);
        if (prefixes != null) {
            return prefixes.get(place.index()).written();
        }
        var source = origin.get().takenFrom.get(feature);
        if (source == null && !isWritten(element)) {
            source = origin.get().original;
        }
        return source == null ? place : said(new Place(source, feature, place.index()));
    }

    /** Whether an element is like a template, or like one that is like it. */
    public static boolean isLike(EObject element, EObject template) {
        var current = element instanceof Templatable templatable ? templatable.getLike() : null;
        for (var steps = 0; current != null && steps <= TemplateFilling.MAXIMUM_DEPTH; steps++) {
            if (current == template) {
                return true;
            }
            current = current.getLike();
        }
        return false;
    }

    /** Whether the text gives an element a value, be it the one that counts where none is given. */
    static boolean isSaid(EObject element, EStructuralFeature feature) {
        return !NodeModelUtils.findNodesForFeature(element, feature).isEmpty();
    }

    private static Place calledFor(EObject element) {
        var reusing = element;
        while (reusing != null && !(reusing instanceof Templatable)) {
            reusing = reusing.eContainer();
        }
        return reusing == null ? Place.of(element) : Place.of(reusing, ModelPackage.Literals.TEMPLATABLE__LIKE);
    }

    /** What added the prefix at a place, or null. */
    private ExpandedPrefixes expansion(Place place) {
        return expanded.getOrDefault(place.feature(), List.of()).stream()
                .filter(prefixes -> prefixes.has(place.index()))
                .findFirst().orElse(null);
    }

    private static Optional<Origin> of(EObject element) {
        return Optional.ofNullable((Origin) EcoreUtil.getExistingAdapter(element, Origin.class));
    }

    private static Origin make(EObject element) {
        return of(element).orElseGet(() -> {
            var origin = new Origin();
            element.eAdapters().add(origin);
            return origin;
        });
    }

    static void copied(EObject copy, EObject original) {
        make(copy).original = original;
    }

    static void taken(EObject element, EStructuralFeature feature, EObject source) {
        make(element).takenFrom.put(feature, source);
    }

    static void expanded(EObject element, EStructuralFeature feature, ExpandedPrefixes prefixes) {
        make(element).expanded.computeIfAbsent(feature, key -> new ArrayList<>()).add(prefixes);
    }

    static void forget(EObject element) {
        of(element).ifPresent(element.eAdapters()::remove);
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Origin.class;
    }
}
