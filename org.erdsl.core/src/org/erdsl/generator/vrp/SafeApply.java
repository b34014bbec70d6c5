package org.erdsl.generator.vrp;

import java.util.List;

import org.erdsl.generator.Unverified;
import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("huawei-vrp", "router");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        var apply = "Apply: system-view, paste the lines without #, commit trial 300, look, commit, save.";
        var undo = "Without the second commit the router goes back by itself; abort trial goes back at once.";
        return RouterForm.replaces(plan)
                ? List.of(UNVERIFIED, apply, undo, "The sessions below may restart.",
                        "An undo of what is not there is answered with an error and changes nothing.",
                        "Stays behind: network statements and objects under names this file does not have.")
                : List.of(UNVERIFIED, apply, undo,
                        "Adds to what is there; the form replace removes an earlier version first.");
    }
}
