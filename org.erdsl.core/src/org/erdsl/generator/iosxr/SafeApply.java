package org.erdsl.generator.iosxr;

import java.util.List;

import org.erdsl.generator.Unverified;
import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("cisco-ios-xr", "router");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        var apply = "Apply: configure, load FILE, show configuration, commit confirmed 300, look at the routes,"
                + " commit.";
        var undo = "Without the second commit the router undoes it after 300 seconds; never commit replace.";
        return RouterForm.replaces(plan)
                ? List.of(UNVERIFIED, apply, undo, "The sessions below may restart.",
                        "Stays behind: network statements, sets and policies under names this file does not have.")
                : List.of(UNVERIFIED, apply, undo,
                        "Sets and policies are replaced, sessions added to; the form replace defines them anew.");
    }
}
