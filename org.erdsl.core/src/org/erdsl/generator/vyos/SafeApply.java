package org.erdsl.generator.vyos;

import java.util.List;

import org.erdsl.generator.Unverified;
import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("vyos", "router");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        var apply = "Apply: configure, paste the lines without #, compare, commit-confirm 5, look, confirm, save.";
        var undo = "Without confirm the router goes back to what it had, which may take a reboot.";
        return RouterForm.replaces(plan)
                ? List.of(UNVERIFIED, apply, undo, "One commit: what does not differ goes on running.",
                        "Stays behind: network statements and objects under names this file does not have.")
                : List.of(UNVERIFIED, apply, undo,
                        "Adds to what is there; the form replace removes an earlier version first.");
    }
}
