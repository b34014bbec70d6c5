package org.erdsl.generator.eos;

import java.util.List;

import org.erdsl.generator.Unverified;
import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("arista-eos", "switch");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        var apply = "Apply: configure session erdsl, paste this file, show session-config diffs,"
                + " commit timer 00:05:00.";
        var confirm = "Look at the routes, then configure session erdsl commit; else the timer undoes it.";
        return RouterForm.replaces(plan)
                ? List.of(UNVERIFIED, apply, confirm, "The sessions below may restart.",
                        "Stays behind: network statements and objects under names this file does not have.")
                : List.of(UNVERIFIED, apply, confirm,
                        "Adds to what is there; the form replace removes an earlier version first.");
    }
}
