package org.erdsl.rules;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.erdsl.check.Finding;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.RiskAcceptance;

/** The risks a company accepts on a day. */
final class AcceptedRisks {

    private final Map<String, List<RiskAcceptance>> byRule;

    AcceptedRisks(Landscape landscape, RuleRegistry registry, LocalDate day) {
        byRule = landscape.all(RiskAcceptance.class).stream()
                .filter(acceptance -> acceptance.getRule() != null && acceptance.getUntil() != null)
                .filter(acceptance -> !day.isAfter(acceptance.getUntil()))
                .filter(acceptance -> registry.find(acceptance.getRule())
                        .map(rule -> rule.info().category().acceptable())
                        .orElse(false))
                .collect(groupingBy(RiskAcceptance::getRule));
    }

    /** Whether the finding is on an element, or inside one, for which its rule is accepted. */
    boolean cover(Finding finding) {
        return byRule.getOrDefault(finding.rule(), List.of()).stream()
                .anyMatch(acceptance -> acceptance.getElement() != null
                        && EcoreUtil.isAncestor(acceptance.getElement(), finding.place().element()));
    }
}
