package org.erdsl.rules.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.Fact;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A fact that is declared anew takes the place of the library's as a whole: what differs is shown, with both places. */
public final class FactAgreesWithTheLibraryRule extends Rule<Fact> {

    public FactAgreesWithTheLibraryRule() {
        super(Fact.class, new RuleInfo(
                "fact-agrees-with-the-library",
                RuleCategory.INFORMATION,
                "A fact that is declared anew says what the library says",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(Fact fact, RuleContext context) {
        context.libraryFact(fact).ifPresent(known -> {
            var differences = differences(fact, known);
            if (!differences.isEmpty()) {
                context.report(Place.of(fact, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                        "`%s` takes the place of the library's, and differs: %s; correct it unless it is meant"
                                .formatted(fact.getName(), String.join("; ", differences)))
                        .related(Place.of(known), "the library's");
            }
        });
    }

    private static List<String> differences(Fact fact, Fact known) {
        var differences = new ArrayList<String>();
        for (var feature : fact.eClass().getEAllStructuralFeatures()) {
            // What the library does not know is no disagreement.
            if (saysSomethingOfTheThing(feature) && known.eIsSet(feature)) {
                var own = shown(fact.eGet(feature));
                var other = shown(known.eGet(feature));
                if (!Objects.equals(own, other)) {
                    differences.add("%s is %s here, %s there".formatted(words(feature.getName()),
                            own.isEmpty() ? "not given" : own, other));
                }
            }
        }
        return differences;
    }

    /** Where a fact is from, and how it is called, differs always. */
    private static boolean saysSomethingOfTheThing(EStructuralFeature feature) {
        return feature.getEContainingClass() != ModelPackage.Literals.FACT
                && feature.getEContainingClass() != ModelPackage.Literals.NAMED_ELEMENT;
    }

    private static String shown(Object value) {
        if (value instanceof List<?> several) {
            return String.join(", ", several.stream().map(FactAgreesWithTheLibraryRule::shown).toList());
        }
        if (value instanceof NamedElement named) {
            return named.getName() == null ? "" : named.getName();
        }
        if (value instanceof EObject part) {
            return String.join(" ", part.eClass().getEAllStructuralFeatures().stream()
                    .map(feature -> shown(part.eGet(feature)))
                    .toList());
        }
        return value == null ? "" : value.toString();
    }

    /** The words of a property: {@code storage community} for {@code storageCommunity}. */
    private static String words(String feature) {
        return feature.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
