package org.erdsl.generator.iosxr;

import java.util.ArrayList;
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
        var lines = new ArrayList<>(List.of(UNVERIFIED,
                "Apply: configure, load FILE, show configuration, commit confirmed 300, look at the routes, commit.",
                "Without the second commit the router undoes it after 300 seconds; never commit replace."));
        var vrfs = RoutingTable.of(plan).stream().flatMap(table -> table.vrf().stream()).toList();
        if (!vrfs.isEmpty()) {
            lines.add("Needs the VRFs it refers to, each with its rd below router bgp: " + String.join(", ", vrfs) + ".");
        }
        if (!plan.ibgp().isEmpty()) {
            lines.add("Name the interface iBGP begins at in each line update-source, and make it a command.");
        }
        if (RouterForm.replaces(plan)) {
            lines.add("The sessions below may restart.");
            lines.add("Stays behind: network statements, static routes, sets and policies under names this file does not"
                    + " have.");
        } else {
            lines.add("Sets and policies are replaced, sessions added to; the form replace defines them anew.");
        }
        return lines;
    }
}
