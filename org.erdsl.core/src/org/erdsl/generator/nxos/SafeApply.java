package org.erdsl.generator.nxos;

import java.util.List;

import org.erdsl.generator.Unverified;
import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("cisco-nx-os", "switch");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        var apply = "Apply: checkpoint before-erdsl, copy bootflash:FILE running-config, look at every error,"
                + " look at the routes.";
        var undo = "Undo: rollback running-config checkpoint before-erdsl; nothing undoes itself.";
        return RouterForm.replaces(plan)
                ? List.of(UNVERIFIED, apply, undo, "The sessions below restart.",
                        "Stays behind: network statements and objects under names this file does not have.")
                : List.of(UNVERIFIED, apply, undo,
                        "Adds to what is there; the form replace removes an earlier version first.");
    }
}
