package org.erdsl.finding;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {

    /** Cannot work, or is not safe: nothing is generated. */
    ERROR,
    /** Works, but with a risk worth knowing. */
    WARNING,
    /** Worth knowing. */
    INFO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
