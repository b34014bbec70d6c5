package org.erdsl.generator.frr;

import java.util.List;

import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.policy.RouterPlan;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private SafeApply() {
    }

    static List<String> lines(RouterPlan plan) {
        return RouterForm.replaces(plan)
                ? List.of(
                        "Apply: save the running configuration, then vtysh -f FILE; the sessions below restart.",
                        "Undo: frr-reload.py --reload with the saved configuration.",
                        "Stays behind: network statements, and objects under names this file lacks.")
                : List.of(
                        "Apply: save the running configuration, check with vtysh -C -f FILE, load with vtysh -f FILE.",
                        "Undo: frr-reload.py --reload with the saved configuration.",
                        "Adds to what is there; the form replace removes an earlier version first.");
    }
}
