package org.erdsl.landscape;

import java.util.List;
import java.util.function.Predicate;

import org.erdsl.model.NamedElement;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Templatable;
import org.erdsl.reuse.Origin;

/** The risks a company accepts, as lines of the header of what is generated. */
public final class AcceptedRiskLines {

    private AcceptedRiskLines() {
    }

    /** What is accepted on elements, or on templates they are like: one sorted line each. */
    public static List<String> on(Landscape landscape, List<? extends NamedElement> elements) {
        Predicate<NamedElement> concerns = accepted -> elements.stream().anyMatch(element -> element == accepted
                || element instanceof Templatable like && Origin.isLike(like, accepted));
        return landscape.all(RiskAcceptance.class).stream()
                .filter(risk -> concerns.test(risk.getElement()))
                .map(risk -> risk.getRule() + " on " + risk.getElement().getName() + " until " + risk.getUntil())
                .distinct()
                .sorted()
                .toList();
    }
}
