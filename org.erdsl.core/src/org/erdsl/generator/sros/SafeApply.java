package org.erdsl.generator.sros;

import java.util.List;

import org.erdsl.generator.Unverified;
import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("nokia-sr-os", "router");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        return List.of(
                UNVERIFIED,
                "Apply: configure exclusive, paste this file, compare flat, validate, commit confirmed 5, look,"
                        + " commit confirmed accept.",
                RouterForm.replaces(plan)
                        ? "Stays behind: objects under names this file does not have."
                        : "Adds to what is there; the form replace removes an earlier version first.",
                "Has to be there: AS number " + plan.localAs() + " of the router, and of each VPRN service named below.");
    }
}
