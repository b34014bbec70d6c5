package org.erdsl.generator.frr;

import org.erdsl.policy.MaximumPrefixes;

/** The limit of prefixes as FRR shows it: a share that warns is left out where it is the one FRR warns at anyway. */
final class MaximumPrefixText {

    /** {@code MAXIMUM_PREFIX_THRESHOLD_DEFAULT} in bgpd. */
    private static final int DEFAULT_PERCENT = 75;

    private MaximumPrefixText() {
    }

    static String of(MaximumPrefixes maximum) {
        var text = "maximum-prefix " + maximum.limit();
        var warning = maximum.warningPercent().orElse(DEFAULT_PERCENT);
        return warning == DEFAULT_PERCENT ? text : text + " " + warning;
    }
}
