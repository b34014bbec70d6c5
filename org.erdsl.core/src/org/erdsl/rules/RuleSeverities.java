package org.erdsl.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.finding.Severity;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Project;
import org.erdsl.model.RuleSeverity;

/** How bad the findings of each rule are: what its category says, or what the project says, down to a floor. */
public final class RuleSeverities {

    private final Map<String, RuleSeverity> settings = new HashMap<>();

    RuleSeverities(Landscape landscape) {
        for (var project : landscape.all(Project.class)) {
            for (var setting : project.getSeverities()) {
                if (setting.getRule() != null) {
                    settings.putIfAbsent(setting.getRule(), setting.getSeverity());
                }
            }
        }
    }

    /** The severity of a rule's findings; nothing where the rule is turned off. */
    Optional<Severity> of(RuleInfo rule) {
        var set = settings.get(rule.id());
        if (set == null) {
            return Optional.of(rule.category().severity());
        }
        var floor = rule.category().floor();
        return floor.isPresent() && isBelow(set, floor.get()) ? floor : severity(set);
    }

    /** Whether a project's setting is milder than the mildest severity a rule may have. */
    public static boolean isBelow(RuleSeverity set, Severity floor) {
        return severity(set).map(severity -> severity.compareTo(floor) > 0).orElse(true);
    }

    private static Optional<Severity> severity(RuleSeverity set) {
        return switch (set) {
            case ERROR -> Optional.of(Severity.ERROR);
            case WARNING -> Optional.of(Severity.WARNING);
            case INFO -> Optional.of(Severity.INFO);
            case OFF -> Optional.empty();
        };
    }
}
