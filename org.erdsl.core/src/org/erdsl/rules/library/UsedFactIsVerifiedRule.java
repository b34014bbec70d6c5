package org.erdsl.rules.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.erdsl.finding.Place;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Fact;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.RegionAcceptance;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * What nobody has verified is said where it is used first in a file, with the way to check it. A company that has
 * checked it declares the fact anew.
 */
public final class UsedFactIsVerifiedRule extends Rule<Model> {

    public UsedFactIsVerifiedRule() {
        super(Model.class, new RuleInfo(
                "used-fact-is-verified",
                RuleCategory.INFORMATION,
                "Nothing is used of which the library says that nobody has verified it",
                "the sources of each fact, see docs/language/library.md"));
    }

    @Override
    protected void check(Model model, RuleContext context) {
        var reported = new HashSet<Fact>();
        for (var element : model.getElements()) {
            // What facts say of each other is no use of them.
            if (!(element instanceof Fact)) {
                check(element, reported, context);
            }
        }
    }

    private static void check(EObject element, Set<Fact> reported, RuleContext context) {
        for (var reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment()) {
                contents(element, reference).forEach(content -> check(content, reported, context));
            } else if (ModelPackage.Literals.FACT.isSuperTypeOf(reference.getEReferenceType())) {
                checkTargets(element, reference, reported, context);
            }
        }
    }

    private static void checkTargets(EObject element, EReference reference, Set<Fact> reported, RuleContext context) {
        var index = 0;
        for (var target : contents(element, reference)) {
            var place = Place.of(element, reference, reference.isMany() ? index++ : -1);
            for (var fact : used((Fact) target, element, context.landscape())) {
                if (!fact.getUnverified().isEmpty() && reported.add(fact)) {
                    context.report(place, "not everything the library says of `%s` is verified. %s"
                            .formatted(fact.getName(), String.join(" ", fact.getUnverified())));
                }
            }
        }
    }

    /** A filter that accepts a region accepts the communities of its Azure regions. */
    private static Collection<? extends Fact> used(Fact fact, EObject user, Landscape landscape) {
        if (fact.eIsProxy()) {
            return List.of();
        }
        if (user instanceof RegionAcceptance && fact instanceof PowerPlatformRegion region) {
            var facts = new HashSet<Fact>(landscape.azureRegions(region));
            facts.add(region);
            return facts.stream().sorted((one, other) -> one.getName().compareTo(other.getName())).toList();
        }
        return List.of(fact);
    }

    @SuppressWarnings("unchecked") // what EMF says of eGet
    private static List<EObject> contents(EObject element, EReference reference) {
        var value = element.eGet(reference);
        if (value == null) {
            return List.of();
        }
        return reference.isMany() ? List.copyOf((List<EObject>) value) : List.of((EObject) value);
    }
}
