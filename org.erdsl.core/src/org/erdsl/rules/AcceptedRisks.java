package org.erdsl.rules;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.erdsl.check.Finding;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.NamedElement;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.model.Templatable;
import org.erdsl.reuse.Origin;

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
                .anyMatch(acceptance -> covers(acceptance.getElement(), finding.place().element()));
    }

    /** What is accepted on a template is accepted on every element that is like it. */
    private static boolean covers(NamedElement accepted, EObject found) {
        return accepted != null && (EcoreUtil.isAncestor(accepted, found)
                || Origin.isLike(EcoreUtil2.getContainerOfType(found, Templatable.class), accepted));
    }
}
