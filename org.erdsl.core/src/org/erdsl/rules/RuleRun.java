package org.erdsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.erdsl.finding.Finding;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Element;

/** Rules on their way through a file: each element meets those that look at its kind. */
final class RuleRun {

    private final RuleRegistry registry;
    private final RuleSeverities severities;
    private final FindingCollector findings = new FindingCollector();
    private final List<RuleContext> contexts = new ArrayList<>();
    private final Map<EClass, List<RuleContext>> contextsByClass = new HashMap<>();

    RuleRun(Surroundings surroundings, Predicate<Rule<?>> which) {
        registry = surroundings.rules();
        severities = surroundings.landscape().index(RuleSeverities.class, RuleSeverities::new);
        for (var rule : registry.rules()) {
            if (which.test(rule) && severities.of(rule.info()).isPresent()) {
                contexts.add(new RuleContext(surroundings, rule, findings));
            }
        }
    }

    void check(EObject element) {
        var inTemplate = Landscape.isTemplate(EcoreUtil2.getContainerOfType(element, Element.class));
        for (var context : contextsByClass.computeIfAbsent(element.eClass(), this::ofType)) {
            context.check(element, inTemplate);
        }
    }

    private List<RuleContext> ofType(EClass type) {
        return contexts.stream().filter(context -> context.concerns(type)).toList();
    }

    List<Finding> findings() {
        return findings.findings(severities, registry);
    }
}
