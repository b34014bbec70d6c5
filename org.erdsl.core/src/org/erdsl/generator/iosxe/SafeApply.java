package org.erdsl.generator.iosxe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.generator.Unverified;
import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("cisco-ios-xe", "router");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        var lines = new ArrayList<>(List.of(UNVERIFIED,
                "Apply: configure terminal revert timer 5, copy FILE running-config, look, configure confirm."));
        var numbers = new AsPathNumbers(PolicyLists.shared(plan).asPathLists()).all();
        if (!numbers.isEmpty()) {
            lines.add("First: show ip as-path-access-list; these numbers have to be free or this file's: "
                    + numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".");
        }
        if (RouterForm.replaces(plan)) {
            lines.add("The sessions below restart.");
            lines.add("Stays behind: network statements, and objects under names this file lacks.");
        } else {
            lines.add("Adds to what is there; the form replace removes an earlier version first.");
        }
        return lines;
    }
}
