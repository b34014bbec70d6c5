package org.erdsl.ide.hover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.model.Fact;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;

/**
 * A named element in a few lines of Markdown.
 *
 * @param element       what it is about
 * @param documentation the comment before it, or null
 */
record ElementSummary(NamedElement element, String documentation) {

    String markdown() {
        var parts = new ArrayList<String>();
        parts.add(heading());
        if (documentation != null) {
            parts.add(documentation);
        }
        var facts = facts();
        if (!facts.isEmpty()) {
            parts.add(String.join("\n", facts));
        }
        return String.join("\n\n", parts);
    }

    /** What kind of element it is, in the words of the language: "azure region". */
    String kind() {
        return words(element.eClass().getName());
    }

    private String heading() {
        var displayName = element.getDisplayName();
        var name = "`" + element.getName() + "`";
        return displayName == null || displayName.isBlank()
                ? kind() + " " + name
                : "**" + displayName + "**, " + kind() + " " + name;
    }

    /** Only of what everybody shares: what a company wrote itself stands in its own file, in front of its author. */
    private List<String> facts() {
        if (!(element instanceof Fact)) {
            return List.of();
        }
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature.getEContainingClass() != ModelPackage.Literals.NAMED_ELEMENT)
                .filter(element::eIsSet)
                .sorted(Comparator.comparing(ElementSummary::tellsOrigin))
                .map(feature -> "- " + words(feature.getName()) + ": " + value(element.eGet(feature)))
                .toList();
    }

    /** Where a fact comes from stands after what it says. */
    private static boolean tellsOrigin(EStructuralFeature feature) {
        return feature.getEContainingClass() == ModelPackage.Literals.FACT;
    }

    private static String value(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(ElementSummary::value).collect(Collectors.joining(", "));
        }
        if (value instanceof NamedElement named) {
            return named.getName();
        }
        if (value instanceof EObject part) {
            return part.eClass().getEAllStructuralFeatures().stream().filter(part::eIsSet)
                    .map((EStructuralFeature feature) -> value(part.eGet(feature)))
                    .collect(Collectors.joining(" ", "(", ")"));
        }
        return String.valueOf(value);
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
