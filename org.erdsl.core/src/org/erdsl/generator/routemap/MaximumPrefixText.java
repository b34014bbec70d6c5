package org.erdsl.generator.routemap;

import org.erdsl.policy.MaximumPrefixes;

/** How platforms of the IOS family write a limit of prefixes: the limit, then the share in percent that warns. */
public final class MaximumPrefixText {

    private MaximumPrefixText() {
    }

    public static String of(MaximumPrefixes maximum) {
        var text = "maximum-prefix " + maximum.limit();
        return maximum.warningPercent().isPresent() ? text + " " + maximum.warningPercent().getAsInt() : text;
    }
}
