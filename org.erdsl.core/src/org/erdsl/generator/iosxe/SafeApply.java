package org.erdsl.generator.iosxe;

import java.util.List;

import org.erdsl.generator.Unverified;
import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("cisco-ios-xe", "router");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        var revert = "Apply: configure terminal revert timer 5, copy FILE running-config, look, configure confirm.";
        return RouterForm.replaces(plan)
                ? List.of(UNVERIFIED, revert, "The sessions below restart.",
                        "Stays behind: network statements, and objects under names this file lacks.")
                : List.of(UNVERIFIED, revert,
                        "Adds to what is there; the form replace removes an earlier version first.");
    }
}
