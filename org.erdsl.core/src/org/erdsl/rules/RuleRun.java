package org.erdsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.erdsl.finding.Finding;
import org.erdsl.finding.Place;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Element;

/** Rules on their way through a file: each element meets those that look at its kind. */
final class RuleRun {

    /** What stands in the place of a rule where one failed. No project can make it milder, and nobody accept it. */
    private static final RuleInfo INTERNAL = new RuleInfo(Finding.INTERNAL, RuleCategory.MEANING,
            "Every rule can look at the model", "erdsl itself");

    private static final Logger LOG = Logger.getLogger(RuleRun.class);

    private final OperationCanceledManager cancellation;
    private final Set<Rule<?>> failed = new HashSet<>();
    private final RuleRegistry registry;
    private final RuleSeverities severities;
    private final FindingCollector findings = new FindingCollector();
    private final List<RuleContext> contexts = new ArrayList<>();
    private final Map<EClass, List<RuleContext>> contextsByClass = new HashMap<>();

    RuleRun(Surroundings surroundings, Predicate<Rule<?>> which, OperationCanceledManager cancellation) {
        this(surroundings.rules().rules().stream().filter(which).toList(), surroundings, cancellation);
    }

    private RuleRun(List<Rule<?>> rules, Surroundings surroundings, OperationCanceledManager cancellation) {
        this.cancellation = cancellation;
        registry = surroundings.rules();
        severities = surroundings.landscape().index(RuleSeverities.class, RuleSeverities::new);
        for (var rule : rules) {
            if (severities.of(rule.info()).isPresent()) {
                contexts.add(new RuleContext(surroundings, rule, findings));
            }
        }
    }

    /** A run of these rules. */
    static RuleRun of(List<Rule<?>> rules, Surroundings surroundings, OperationCanceledManager cancellation) {
        return new RuleRun(rules, surroundings, cancellation);
    }

    void check(EObject element) {
        var inTemplate = Landscape.isTemplate(EcoreUtil2.getContainerOfType(element, Element.class));
        for (var context : contextsByClass.computeIfAbsent(element.eClass(), this::ofType)) {
            try {
                context.check(element, inTemplate);
            } catch (RuntimeException | StackOverflowError e) {
                if (cancellation.isOperationCanceledException(e)) {
                    throw e;
                }
                failed(context.rule(), element, e);
            }
        }
    }

    /** The findings of the others stand. That a rule fails is said once in a file, for it will fail of its like. */
    private void failed(Rule<?> rule, EObject element, Throwable failure) {
        LOG.error("The rule " + rule.info().id() + " failed in " + element.eResource().getURI() + ".", failure);
        if (failed.add(rule)) {
            findings.add(new Report(INTERNAL, Place.of(element),
                    "the rule `%s` failed here, so nobody knows what it would find (%s); please report it"
                            .formatted(rule.info().id(), failure)));
        }
    }

    private List<RuleContext> ofType(EClass type) {
        return contexts.stream().filter(context -> context.concerns(type)).toList();
    }

    List<Finding> findings() {
        return findings.findings(severities, registry);
    }
}
