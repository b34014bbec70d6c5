package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Unverified;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("juniper-junos", "router");

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan, boolean firstAsCheck) {
        var form = JunosForm.of(plan);
        var lines = new ArrayList<String>();
        lines.add(UNVERIFIED);
        lines.add("Apply: configure exclusive, load " + (form == JunosForm.SET ? "set" : "replace")
                + " FILE, show | compare, commit check, commit confirmed 5, look, commit.");
        if (form == JunosForm.SET) {
            lines.add("A first load warns of statements not found: it deletes every policy before it sets it.");
        }
        lines.add(form == JunosForm.REPLACE
                ? "Stays behind: objects under names this file does not have."
                : "Replaces its policies and lists and adds to the rest; the form replace also replaces sessions and units.");
        lines.add("Needs routing-options autonomous-system " + plan.localAs()
                + ", which is the whole router's and not in this file.");
        var instances = RoutingTable.instances(plan).stream().flatMap(table -> table.instance().stream()).toList();
        if (!instances.isEmpty()) {
            lines.add("Needs the routing instances it refers to, each with its type: " + String.join(", ", instances)
                    + ".");
        }
        if (!firstAsCheck) {
            lines.add("This version does not check the first AS of a route.");
        }
        return lines;
    }
}
