package org.erdsl.rules;

import org.erdsl.check.Severity;

/** What a rule protects from. */
public enum RuleCategory {

    /** The text says something that has no meaning. */
    MEANING(Severity.ERROR, false),
    /** Configuration cannot be written from it, or not without a guess. */
    CONFIGURATION(Severity.ERROR, false),
    /** The architecture cannot work. */
    CANNOT_WORK(Severity.ERROR, true),
    /** The company would be exposed. */
    SECURITY(Severity.ERROR, true),
    /** It works until something fails, or worse than it could. */
    RISK(Severity.WARNING, true);

    private final Severity severity;
    private final boolean acceptable;

    RuleCategory(Severity severity, boolean acceptable) {
        this.severity = severity;
        this.acceptable = acceptable;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether {@code accept risk} can silence findings of this category. */
    public boolean acceptable() {
        return acceptable;
    }
}
