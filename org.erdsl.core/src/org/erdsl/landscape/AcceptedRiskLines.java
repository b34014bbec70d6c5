package org.erdsl.landscape;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.erdsl.model.NamedElement;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Templatable;

/** The risks a company accepts, as lines of the header of what is generated. */
public final class AcceptedRiskLines {

    private final Map<NamedElement, List<RiskAcceptance>> acceptances;

    private AcceptedRiskLines(Landscape landscape) {
        acceptances = landscape.all(RiskAcceptance.class).stream()
                .filter(acceptance -> acceptance.getElement() != null)
                .collect(groupingBy(RiskAcceptance::getElement));
    }

    /** What is accepted on elements, or on templates they are like: one sorted line each. */
    public static List<String> on(Landscape landscape, List<? extends NamedElement> elements) {
        var index = landscape.index(AcceptedRiskLines.class, AcceptedRiskLines::new);
        var lines = new TreeSet<String>();
        for (var element : elements) {
            var seen = new LinkedHashSet<NamedElement>();
            NamedElement like = element;
            while (like != null && seen.add(like)) {
                index.acceptances.getOrDefault(like, List.of()).forEach(risk -> lines.add(line(risk)));
                like = like instanceof Templatable templatable ? templatable.getLike() : null;
            }
        }
        return List.copyOf(lines);
    }

    private static String line(RiskAcceptance risk) {
        return risk.getRule() + " on " + risk.getElement().getName() + " until " + risk.getUntil();
    }
}
