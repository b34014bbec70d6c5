package org.erdsl.generator.junos;

import org.erdsl.generator.Capabilities;
import org.erdsl.policy.RouterPlan;

/** How the configuration is written, and what of an earlier version goes when it is loaded. */
enum JunosForm {

    /** Commands for {@code load set}. */
    SET("set"),
    /** Statements in braces for {@code load replace}, which replaces the policies and merges the rest. */
    BRACE("brace"),
    /** Statements in braces for {@code load replace}, which replaces everything that has a name of its own. */
    REPLACE(Capabilities.REPLACE);

    private final String word;

    JunosForm(String word) {
        this.word = word;
    }

    /** The word in models. */
    String word() {
        return word;
    }

    /** The form a plan asks for; commands where it asks for none. */
    static JunosForm of(RouterPlan plan) {
        for (var form : values()) {
            if (plan.form().filter(form.word::equals).isPresent()) {
                return form;
            }
        }
        return SET;
    }
}
