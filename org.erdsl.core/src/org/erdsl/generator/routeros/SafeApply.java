package org.erdsl.generator.routeros;

import java.util.List;

import org.erdsl.generator.Unverified;

/** How the file is loaded without risk; printed at its top. */
final class SafeApply {

    private static final String UNVERIFIED = Unverified.line("mikrotik-routeros", "router");

    static final List<String> LINES = List.of(
            UNVERIFIED,
            "Apply: /system/backup/save name=before-erdsl, then /import file-name=FILE; the sessions below restart.",
            "Look: /routing/filter/rule/print where inactive shows none, /routing/bgp/session/print shows all.",
            "Undo: /system/backup/load name=before-erdsl, which reboots. Safe mode remembers fewer changes than these.",
            "Stays behind: objects under names this file does not have.");

    private SafeApply() {
    }
}
