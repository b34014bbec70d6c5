package org.erdsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.finding.Finding;

/** Keeps what the rules report, in order. */
final class FindingCollector {

    private final List<Report> reports = new ArrayList<>();

    Report add(Report report) {
        reports.add(report);
        return report;
    }

    /** What was reported, without what only follows from something else that was. */
    List<Finding> findings(RuleSeverities severities, RuleRegistry registry) {
        var found = new HashMap<EObject, Set<String>>();
        for (var report : reports) {
            found.computeIfAbsent(FileFindings.topLevel(report.place().element()), key -> new HashSet<>()).add(report.rule().id());
        }
        return reports.stream()
                .filter(report -> causes(report, registry).stream().noneMatch(
                        found.get(FileFindings.topLevel(report.place().element()))::contains))
                .map(report -> report.finding(severities.of(report.rule()).orElseThrow()))
                .toList();
    }

    /** The failure of a rule follows from nothing in the model. */
    private static Set<String> causes(Report report, RuleRegistry registry) {
        return registry.find(report.rule().id()).map(Rule::causes).orElse(Set.of());
    }
}
