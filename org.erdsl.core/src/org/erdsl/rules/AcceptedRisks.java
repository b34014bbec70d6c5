package org.erdsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.erdsl.check.Finding;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.NamedElement;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Templatable;
import org.erdsl.reuse.Origin;

/** The risks a company accepts on a day. */
final class AcceptedRisks {

    private final Set<Risk> risks = new HashSet<>();
    private final Map<String, List<NamedElement>> templatesByRule = new HashMap<>();

    AcceptedRisks(Landscape landscape, RuleRegistry registry, LocalDate day) {
        for (var acceptance : landscape.all(RiskAcceptance.class)) {
            if (isValid(acceptance, registry, day)) {
                risks.add(new Risk(acceptance.getRule(), acceptance.getElement()));
                if (Landscape.isTemplate(acceptance.getElement())) {
                    templatesByRule.computeIfAbsent(acceptance.getRule(), rule -> new ArrayList<>())
                            .add(acceptance.getElement());
                }
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
            if (risks.contains(new Risk(finding.rule(), element))) {
                return true;
            }
        }
        return isAcceptedOnTemplate(finding);
    }

    /** What is accepted on a template is accepted on every element that is like it. */
    private boolean isAcceptedOnTemplate(Finding finding) {
        var found = EcoreUtil2.getContainerOfType(finding.place().element(), Templatable.class);
        return templatesByRule.getOrDefault(finding.rule(), List.of()).stream()
                .anyMatch(template -> Origin.isLike(found, template));
    }

    private record Risk(String rule, EObject element) {
    }
}
