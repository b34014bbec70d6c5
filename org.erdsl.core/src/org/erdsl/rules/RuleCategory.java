package org.erdsl.rules;

import java.util.Optional;

import org.erdsl.finding.Severity;

/** What a rule protects from. */
public enum RuleCategory {

    /** The text says something that has no meaning. */
    MEANING(Severity.ERROR, false, Severity.ERROR),
    /** Configuration cannot be written from it, or not without a guess. */
    CONFIGURATION(Severity.ERROR, false, Severity.ERROR),
    /** The architecture cannot work. */
    CANNOT_WORK(Severity.ERROR, true, null),
    /** The company would be exposed. */
    SECURITY(Severity.ERROR, true, Severity.WARNING),
    /** The company could be exposed, if something else goes wrong too. */
    EXPOSURE(Severity.WARNING, true, Severity.WARNING),
    /** It works until something fails, or worse than it could. */
    RISK(Severity.WARNING, true, null),
    /** Something does nothing and can go. No element stands for it on which a risk could be accepted. */
    LEFTOVER(Severity.WARNING, false, null),
    /** Nothing is wrong, but somebody may not know it. */
    INFORMATION(Severity.INFO, true, null);

    private final Severity severity;
    private final boolean acceptable;
    private final Severity floor;

    RuleCategory(Severity severity, boolean acceptable, Severity floor) {
        this.severity = severity;
        this.acceptable = acceptable;
        this.floor = floor;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether {@code accept risk} can silence findings of this category. */
    public boolean acceptable() {
        return acceptable;
    }

    /** The mildest severity a project can give; nothing where it can also turn the rule off. */
    public Optional<Severity> floor() {
        return Optional.ofNullable(floor);
    }
}
