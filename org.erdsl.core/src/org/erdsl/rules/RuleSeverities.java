package org.erdsl.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.check.Severity;
import org.erdsl.landscape.Landscape;

/** How bad the findings of each rule are: what its category says, or what the project says within bounds. */
final class RuleSeverities {

    RuleSeverities(Landscape landscape) {
    }

    /** The severity of a rule's findings; nothing where the rule is turned off. */
    Optional<Severity> of(RuleInfo rule) {
        return Optional.of(rule.category().severity());
    }
}
