package org.erdsl.reuse;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.model.GatewayLogs;
import org.erdsl.model.GatewayReports;
import org.erdsl.model.GatewayThrottling;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Peering;
import org.erdsl.model.Templatable;

/**
 * Gives elements what they do not say themselves and their template says.
 *
 * <p>What is said in one breath is taken in one breath: of {@code platform} and {@code version}, say, an element that
 * names a platform takes no version. A block of properties (a peering, throttling, logs, reports) is filled property
 * by property; anything else inside an element is taken as a whole or not at all.
 */
final class TemplateFilling {

    /** No sensible chain of templates is longer. */
    static final int MAXIMUM_DEPTH = 100;

    private static final List<Set<EStructuralFeature>> SAID_TOGETHER = List.of(
            Set.of(Literals.CIRCUIT__PROVIDERS, Literals.CIRCUIT__DIRECT_PORTS),
            Set.of(Literals.ROUTER__PLATFORM, Literals.ROUTER__VERSION),
            Set.of(Literals.PEERING__ADVERTISED, Literals.PEERING__ADVERTISED_SETS, Literals.PEERING__ADVERTISEMENTS),
            Set.of(Literals.PEERING__NAT_POOLS, Literals.PEERING__NAT_POOL_SETS),
            Set.of(Literals.PEERING__MAXIMUM_PREFIXES, Literals.PEERING__MAXIMUM_PREFIXES_WARNING),
            Set.of(Literals.PEERING__AUTHENTICATION_SECRET, Literals.PEERING__AUTHENTICATION_KEY),
            Set.of(Literals.PEERING__KEEPALIVE, Literals.PEERING__HOLD),
            Set.of(Literals.GATEWAY__ALLOWED_TENANT_IDS, Literals.GATEWAY__ALLOWED_TENANTS),
            Set.of(Literals.GATEWAY__RECOVERY_KEY_SECRET, Literals.GATEWAY__RECOVERY_KEY));

    private final Predicate<Templatable> isToBeFilled;
    private final BiConsumer<EObject, Runnable> undo;
    private final Set<Templatable> done = new HashSet<>();

    /**
     * @param isToBeFilled whether an element on the way is not filled yet
     * @param undo is told of each element that was given something what takes it back
     */
    TemplateFilling(Predicate<Templatable> isToBeFilled, BiConsumer<EObject, Runnable> undo) {
        this.isToBeFilled = isToBeFilled;
        this.undo = undo;
    }

    /** Fills an element, and before it the templates it is like. */
    void fill(Templatable element) {
        fill(element, 0);
    }

    private void fill(Templatable element, int depth) {
        // A template that is like itself, by whatever detour, is reported by a rule; here it only must end.
        if (depth > MAXIMUM_DEPTH || !isToBeFilled.test(element) || !done.add(element)) {
            return;
        }
        var template = element.getLike();
        if (template != null && template != element && template.eClass() == element.eClass()) {
            fill(template, depth + 1);
            take(element, template);
        }
    }

    private void take(EObject element, EObject template) {
        var said = new HashSet<EStructuralFeature>();
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) || Origin.isSaid(element, feature)) {
                said.add(feature);
                SAID_TOGETHER.stream().filter(together -> together.contains(feature)).forEach(said::addAll);
            }
        }
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (isOwn(feature) || !template.eIsSet(feature)) {
                continue;
            }
            if (!said.contains(feature)) {
                take(element, feature, template);
            } else if (isBlock(element.eGet(feature))) {
                take((EObject) element.eGet(feature), (EObject) template.eGet(feature));
            }
        }
    }

    private void take(EObject element, EStructuralFeature feature, EObject template) {
        var value = feature instanceof EReference reference && reference.isContainment()
                ? copy(template.eGet(feature))
                : template.eGet(feature);
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            var list = (EList<Object>) element.eGet(feature);
            list.addAll((Collection<?>) value);
        } else {
            element.eSet(feature, value);
        }
        Origin.taken(element, feature, template);
        undo.accept(element, () -> {
            element.eUnset(feature);
            Origin.forget(element);
        });
    }

    private static Object copy(Object value) {
        var copier = new EcoreUtil.Copier();
        var copy = value instanceof Collection<?> several
                ? copier.copyAll(several)
                : copier.copy((EObject) value);
        copier.copyReferences();
        copier.forEach((original, made) -> Origin.copied(made, original));
        return copy;
    }

    /** What only the element itself says: what it is called, that it is a template and of which. */
    private static boolean isOwn(EStructuralFeature feature) {
        return feature.getEContainingClass() == Literals.NAMED_ELEMENT
                || feature.getEContainingClass() == Literals.TEMPLATABLE;
    }

    private static boolean isBlock(Object value) {
        return value instanceof Peering || value instanceof GatewayThrottling || value instanceof GatewayLogs
                || value instanceof GatewayReports;
    }
}
