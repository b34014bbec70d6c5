package org.erdsl.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.finding.Finding;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Templatable;

/** The risks a company accepts on a day. */
final class AcceptedRisks {

    private final Set<Risk> risks = new HashSet<>();

    AcceptedRisks(Landscape landscape, RuleRegistry registry, LocalDate day) {
        for (var acceptance : landscape.all(RiskAcceptance.class)) {
            if (isValid(acceptance, registry, day)) {
                risks.add(new Risk(acceptance.getRule(), acceptance.getElement()));
            }
        }
    }

    private static boolean isValid(RiskAcceptance acceptance, RuleRegistry registry, LocalDate day) {
        return acceptance.getRule() != null && acceptance.getUntil() != null && !day.isAfter(acceptance.getUntil())
                && acceptance.getReason() != null && !acceptance.getReason().isBlank()
                && registry.find(acceptance.getRule()).map(rule -> rule.info().category().acceptable()).orElse(false);
    }

    /** Whether the finding is on an element, or inside one, for which its rule is accepted. */
    boolean cover(Finding finding) {
        for (var element = finding.place().element(); element != null; element = element.eContainer()) {
            if (isAccepted(finding.rule(), element)) {
                return true;
            }
        }
        return false;
    }

    /** What is accepted on a template is accepted on every element that is like it. */
    private boolean isAccepted(String rule, EObject element) {
        var seen = new HashSet<EObject>();
        for (var like = element; like != null && seen.add(like); like = template(like)) {
            if (risks.contains(new Risk(rule, like))) {
                return true;
            }
        }
        return false;
    }

    private static EObject template(EObject element) {
        return element instanceof Templatable templatable ? templatable.getLike() : null;
    }

    private record Risk(String rule, EObject element) {
    }
}
